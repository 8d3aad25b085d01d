package com.ecomify.order.checkout;

import com.ecomify.common.money.Money;
import com.ecomify.order.checkout.CheckoutReply.PaymentHeld;
import com.ecomify.order.checkout.CheckoutReply.PaymentTaken;
import com.ecomify.order.checkout.CheckoutReply.StockHeld;
import com.ecomify.order.checkout.CheckoutReply.StockSold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checkout in memory, driven by replies and by the clock. */
final class CheckoutScript {

    static final Money TOTAL = Money.ofMinor(4_948, "USD");

    static final CheckoutProperties TIMES = new CheckoutProperties(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(1),
            Duration.ofSeconds(3),
            Duration.ofMillis(250),
            2,
            Duration.ofSeconds(10),
            Duration.ofSeconds(1));

    final Instant heldUntil;

    private final Money total;
    private final CheckoutState state;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private CheckoutScript(Money total) {
        this.total = total;
        this.heldUntil = now.plus(Duration.ofMinutes(30));
        this.state = new CheckoutState(terms());
    }

    static CheckoutScript begun() {
        return new CheckoutScript(TOTAL);
    }

    static CheckoutScript begunForNothing() {
        return new CheckoutScript(Money.ofMinor(0, "USD"));
    }

    CheckoutScript stockHeld() {
        after(new StockHeld(heldUntil));
        return this;
    }

    CheckoutScript confirmed() {
        stockHeld().after(new PaymentHeld(TOTAL));
        return this;
    }

    CheckoutScript completed() {
        confirmed().after(new StockSold());
        after(new PaymentTaken(TOTAL));
        return this;
    }

    List<CheckoutAction> after(CheckoutReply reply) {
        return state.apply(reply, terms());
    }

    List<CheckoutAction> afterWaiting(Duration time) {
        now = now.plus(time);
        return state.timePassed(terms());
    }

    /** Time passes and nobody looks. */
    void sleepUntil(Instant time) {
        now = time;
    }

    List<CheckoutAction> abandon() {
        return state.abandon(terms());
    }

    List<CheckoutAction> reverse() {
        return state.reverse(terms());
    }

    CheckoutStep step() {
        return state.step();
    }

    Instant in(Duration time) {
        return now.plus(time);
    }

    @Nullable
    Instant dueAt() {
        return state.dueAt();
    }

    @Nullable
    String actionUrl() {
        return state.actionUrl();
    }

    @Nullable
    CheckoutFailure failure() {
        return state.failure();
    }

    private Terms terms() {
        return new Terms(TIMES, total, now);
    }
}
