package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a sale costs here in SQL statements, the inbox included, the sandbox's own books aside. */
@ServiceTest
class StepCostIT {

    private final SqlCounter statements;
    private final PaymentsRig rig;

    @Autowired
    StepCostIT(
            Api api,
            TestTokens tokens,
            TestEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SqlCounter statements) {
        this.statements = statements;
        this.rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @Test
    void paysWithinItsBudget() {
        List<String> authorization = statementsOf(() -> {
            rig.authorize("pm_card_visa");
            rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        });
        List<String> capture = statementsOf(() -> {
            rig.capture();
            rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);
        });

        assertThat(authorization).hasSize(6);
        assertThat(capture).hasSize(5);
    }

    private List<String> statementsOf(Runnable work) {
        return statements.statementsOfAll(rig.store, work).stream()
                .filter(each -> !each.contains("sandbox_charges"))
                .toList();
    }
}
