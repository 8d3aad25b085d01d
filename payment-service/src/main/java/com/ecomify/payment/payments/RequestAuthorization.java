package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.providers.PaymentProviders;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that money is to be held. Asking for the same payment again begins nothing, but is answered again. */
@Service
class RequestAuthorization {

    private static final Logger log = LoggerFactory.getLogger(RequestAuthorization.class);

    private final PaymentRows payments;
    private final PaymentProviders providers;
    private final PaymentSteps steps;
    private final PaymentEvents events;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestAuthorization(
            PaymentRows payments,
            PaymentProviders providers,
            PaymentSteps steps,
            PaymentEvents events,
            JdbcClient jdbc,
            Clock clock) {
        this.payments = payments;
        this.providers = providers;
        this.steps = steps;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void execute(AuthorizePayment command) {
        Known known = known(command.paymentId());
        if (known.asked()) {
            payments.lock(command.paymentId().value()).ifPresent(events::answer);
            return;
        }
        if (known.withdrawn()) {
            log.info("payment {} was cancelled before it was asked for", command.paymentId());
            return;
        }
        Optional<String> provider = providers.choose(command.country(), command.provider());
        Payment payment = new Payment(CurrentStore.get(), command, provider.orElse(null), clock.instant());
        payments.add(payment);
        if (provider.isEmpty()) {
            payment.decline("provider_unavailable", "This way to pay is not available.", clock.instant());
            events.answer(payment);
            return;
        }
        steps.proceed(payment);
    }

    /** Commands of one order come one after the other, so that nothing changes between this look and what follows. */
    private Known known(PaymentId id) {
        return jdbc.sql("""
                        select exists (select from payments where store_id = :store and id = :id) as asked,
                            exists (select from withdrawn_payments where store_id = :store and payment_id = :id) as withdrawn""")
                .param("store", CurrentStore.get().value())
                .param("id", id.value())
                .query((row, number) -> new Known(row.getBoolean("asked"), row.getBoolean("withdrawn")))
                .single();
    }

    private record Known(boolean asked, boolean withdrawn) {}
}
