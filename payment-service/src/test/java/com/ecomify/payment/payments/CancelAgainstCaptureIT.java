package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A cancellation that meets the operation before it, at every distance. */
@ServiceTest
class CancelAgainstCaptureIT {

    private static final int PAYMENTS = 40;

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

    @Autowired
    @Qualifier("deadlineWorker")
    private SmartLifecycle worker;

    @Test
    void leavesNothingHeldOrChargedWhoeverIsFaster() throws InterruptedException {
        List<PaymentsRig> rigs = new ArrayList<>();
        for (int i = 0; i < PAYMENTS; i++) {
            rigs.add(rig().authorize("pm_card_visa"));
        }
        rigs.forEach(each -> each.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId));

        rigs.forEach(PaymentsRig::capture);
        for (PaymentsRig each : rigs) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(4));
            each.cancel();
        }

        for (PaymentsRig each : rigs) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> List.of("VOIDED", "REFUNDED")
                            .contains(each.view().at("/status").asString("")));
            boolean refunded = each.view().at("/status").asString().equals("REFUNDED");
            assertThat(each.charges())
                    .singleElement()
                    .satisfies(
                            charge -> assertThat(charge).containsEntry("standing", refunded ? "REFUNDED" : "VOIDED"));
            assertThat(each.balances().values())
                    .allMatch(balance -> balance == 0)
                    .hasSize(refunded ? 2 : 0);
            assertThat(each.transactions().stream().filter("CAPTURE SUCCESS"::equals))
                    .hasSize(refunded ? 1 : 0);
        }
        assertThat(rigs.getLast().answers(PaymentVoided.class, PaymentVoided::paymentId)
                        + rigs.getLast().answers(PaymentRefunded.class, PaymentRefunded::paymentId))
                .isEqualTo(1);
    }

    @Test
    void asksTheProviderForNothingThatIsCancelledBeforeAnybodyTookItUp() {
        PaymentsRig rig = rig();
        worker.stop();
        try {
            rig.authorize("pm_card_visa").awaitStatus("PENDING");
            rig.cancel();
            rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        } finally {
            worker.start();
        }

        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isZero();
        assertThat(rig.charges()).isEmpty();
        assertThat(rig.transactions()).isEmpty();
        assertThat(rig.view().at("/status").asString()).isEqualTo("VOIDED");
    }

    private PaymentsRig rig() {
        return new PaymentsRig(events, api, tokens, jdbc, transactions);
    }
}
