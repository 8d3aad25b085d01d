package com.ecomify.payment.providers.sandbox;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.providers.AuthorizationRequest;
import com.ecomify.payment.providers.FollowUpRequest;
import com.ecomify.payment.providers.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sandbox's own books. Every method is a transaction of the sandbox, never part of one of ours: a call to a provider
 * from inside a transaction fails here, as it should.
 */
@Component
class SandboxBooks {

    private static final String COLUMNS = "id, payment_id, payment_method, standing, authorize_calls, captured_minor";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final SandboxProperties properties;
    private final Clock clock;

    SandboxBooks(JdbcClient jdbc, Deadlines deadlines, SandboxProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.properties = properties;
        this.clock = clock;
    }

    /** One charge per key, however often it is asked for. */
    @Transactional
    public SandboxCharge authorize(AuthorizationRequest request, SandboxCard card) {
        SandboxCharge charge = jdbc.sql("""
                        insert into sandbox_charges (store_id, id, idempotency_key, payment_id, amount_minor, currency,
                            payment_method, standing, authorize_calls, created_at)
                        values (:store, :id, :key, :payment, :amount, :currency, :method, :standing, 1, :now)
                        on conflict (store_id, idempotency_key)
                        do update set authorize_calls = sandbox_charges.authorize_calls + 1
                        returning\s""" + COLUMNS)
                .param("store", CurrentStore.get().value())
                .param("id", Uuid7.next())
                .param("key", request.idempotencyKey())
                .param("payment", request.paymentId().value())
                .param("amount", request.amount().amountMinor())
                .param("currency", request.amount().currency().getCurrencyCode())
                .param("method", request.paymentMethod())
                .param("standing", card.standing().name())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(SandboxBooks::charge)
                .single();
        if (charge.authorizeCalls() == 1 && card == SandboxCard.ANSWER_LOST) {
            announce(charge.id());
        }
        return charge;
    }

    /** Of a card that is never charged the call is counted, and nothing else. */
    @Transactional
    public Optional<SandboxCharge> capture(FollowUpRequest request) {
        return jdbc.sql("""
                        update sandbox_charges set capture_calls = capture_calls + 1,
                            captured_minor = case when standing = 'AUTHORIZED' and payment_method <> :never then :amount
                                else captured_minor end,
                            standing = case when standing = 'AUTHORIZED' and payment_method <> :never then 'CAPTURED'
                                else standing end
                        where store_id = :store and id = :id returning\s""" + COLUMNS)
                .param("never", SandboxCard.NEVER_CAPTURED.token())
                .param("amount", request.amount().amountMinor())
                .param("store", CurrentStore.get().value())
                .param("id", idOf(request))
                .query(SandboxBooks::charge)
                .optional();
    }

    @Transactional
    public Optional<SandboxCharge> cancel(FollowUpRequest request) {
        return move(request, "cancel_calls = cancel_calls + 1", "AUTHORIZED,ACTION_REQUIRED", Standing.VOIDED);
    }

    @Transactional
    public Optional<SandboxCharge> refund(FollowUpRequest request) {
        return move(request, "refund_calls = refund_calls + 1", "CAPTURED", Standing.REFUNDED);
    }

    /** The customer says yes or no at the sandbox's page. Empty if the payment is not waiting for that. */
    @Transactional
    public Optional<SandboxCharge> confirm(UUID payment, boolean approved) {
        Optional<SandboxCharge> charge = jdbc.sql("update sandbox_charges set standing = :next"
                        + " where store_id = :store and payment_id = :payment and standing = 'ACTION_REQUIRED' returning "
                        + COLUMNS)
                .param("next", (approved ? Standing.AUTHORIZED : Standing.DECLINED).name())
                .param("store", CurrentStore.get().value())
                .param("payment", payment)
                .query(SandboxBooks::charge)
                .optional();
        charge.ifPresent(each -> announce(each.id()));
        return charge;
    }

    @Transactional(readOnly = true)
    public Optional<SandboxCharge> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from sandbox_charges where store_id = :store and id = :id")
                .param("store", CurrentStore.get().value())
                .param("id", id)
                .query(SandboxBooks::charge)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<SandboxCharge> findByPayment(UUID payment) {
        return jdbc.sql("select " + COLUMNS + " from sandbox_charges where store_id = :store and payment_id = :payment")
                .param("store", CurrentStore.get().value())
                .param("payment", payment)
                .query(SandboxBooks::charge)
                .optional();
    }

    private Optional<SandboxCharge> move(FollowUpRequest request, String count, String from, Standing to) {
        return jdbc.sql("update sandbox_charges set " + count
                        + ", standing = case when standing = any(string_to_array(:from, ',')) then :to else standing end"
                        + " where store_id = :store and id = :id returning " + COLUMNS)
                .param("from", from)
                .param("to", to.name())
                .param("store", CurrentStore.get().value())
                .param("id", idOf(request))
                .query(SandboxBooks::charge)
                .optional();
    }

    private static UUID idOf(FollowUpRequest request) {
        return UUID.fromString(request.reference().substring("sbx_".length()));
    }

    private void announce(UUID charge) {
        deadlines.set(SandboxWebhookJob.KIND, charge, clock.instant().plus(properties.webhookDelay()));
    }

    private static SandboxCharge charge(ResultSet row, int number) throws SQLException {
        return new SandboxCharge(
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                row.getString("payment_method"),
                Standing.valueOf(row.getString("standing")),
                row.getInt("authorize_calls"),
                row.getLong("captured_minor"));
    }
}
