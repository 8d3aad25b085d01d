package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a sale costs here in SQL statements, the sandbox's own and the inbox's aside. */
@ServiceTest
class StepCostIT {

    private final SqlCounter statements;
    private final RequestAuthorization authorization;
    private final RequestCapture capture;
    private final PaymentStepJob job;
    private final SmartLifecycle worker;
    private final PaymentsRig rig;

    @Autowired
    StepCostIT(
            Api api,
            TestTokens tokens,
            TestEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SqlCounter statements,
            RequestAuthorization authorization,
            RequestCapture capture,
            PaymentStepJob job,
            @Qualifier("deadlineWorker") SmartLifecycle worker) {
        this.statements = statements;
        this.authorization = authorization;
        this.capture = capture;
        this.job = job;
        this.worker = worker;
        this.rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @BeforeEach
    void doStepsByHand() {
        worker.stop();
    }

    @AfterEach
    void leaveStepsToTheWorker() {
        worker.start();
    }

    @Test
    void paysWithinItsBudget() {
        AuthorizePayment authorize = new AuthorizePayment(
                rig.payment, rig.order, PaymentsRig.AMOUNT, "US", null, "pm_card_visa", "ada@example.com", null);

        assertThat(statementsOf(() -> authorization.execute(authorize))).hasSizeLessThanOrEqualTo(7);
        assertThat(statementsOf(() -> job.due(rig.payment.value(), 1))).hasSizeLessThanOrEqualTo(8);
        assertThat(rig.view().at("/status").asString()).isEqualTo("AUTHORIZED");
        assertThat(statementsOf(() -> capture.execute(new CapturePayment(rig.payment, rig.order, PaymentsRig.AMOUNT))))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(statementsOf(() -> job.due(rig.payment.value(), 1))).hasSizeLessThanOrEqualTo(8);
        assertThat(rig.view().at("/status").asString()).isEqualTo("CAPTURED");
    }

    private List<String> statementsOf(Runnable work) {
        return CurrentStore.call(rig.store, () -> statements.statementsOf(work)).stream()
                .filter(each -> !each.contains("sandbox_charges"))
                .toList();
    }
}
