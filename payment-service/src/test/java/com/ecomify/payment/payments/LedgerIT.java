package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptureFailed;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every movement of money is in the books, once, on two sides; what only is held is not. */
@ServiceTest
class LedgerIT {

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PaymentsRig rig;

    @BeforeEach
    void openStore() {
        rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @Test
    void holdsWhatIsChargedAndReturnsToZeroWhenItIsRefunded() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.balances()).isEmpty();

        rig.capture().capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);
        assertThat(rig.balances())
                .containsOnly(Map.entry("PROVIDER_CLEARING", 4_999L), Map.entry("STORE_PAYABLE", -4_999L));

        rig.cancel();
        rig.answer(PaymentRefunded.class, PaymentRefunded::paymentId);
        assertThat(rig.balances()).containsOnly(Map.entry("PROVIDER_CLEARING", 0L), Map.entry("STORE_PAYABLE", 0L));
    }

    @Test
    void hasNothingOfAPaymentThatIsVoided() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        rig.cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.balances()).isEmpty();
    }

    @Test
    void hasNothingOfACaptureThatTheProviderRefuses() {
        rig.authorize("pm_card_captureRefused");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        rig.capture();

        PaymentCaptureFailed failed = rig.answer(PaymentCaptureFailed.class, PaymentCaptureFailed::paymentId);
        assertThat(failed.code()).isEqualTo("amount_not_supported");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "CAPTURE FAILURE");
        rig.cancel();
        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.balances()).isEmpty();
    }

    @Test
    void changesNothingThatIsWritten() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        rig.capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);

        assertThatThrownBy(() -> rig.sql(client -> client.sql("update ledger_postings set amount_minor = 1")
                        .update()))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> rig.sql(
                        client -> client.sql("delete from ledger_postings").update()))
                .hasMessageContaining("append-only");
    }
}
