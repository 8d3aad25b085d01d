package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.order.cart.CartId;
import com.ecomify.order.orders.Address;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Places an order, once per key: begins the checkout in one short transaction, then waits a moment, outside of any, for what
 * comes of it. The outcome does not depend on the waiting.
 */
@Component
class PlaceOrder {

    private final BeginCheckout beginCheckout;
    private final CheckoutQueries queries;
    private final CheckoutSignals signals;
    private final CheckoutProperties properties;

    PlaceOrder(
            BeginCheckout beginCheckout,
            CheckoutQueries queries,
            CheckoutSignals signals,
            CheckoutProperties properties) {
        this.beginCheckout = beginCheckout;
        this.queries = queries;
        this.signals = signals;
        this.properties = properties;
    }

    PlaceOrderOutcome execute(String idempotencyKey, Request request) {
        OrderId order = new OrderId(Uuid7.next());
        CheckoutKey key = CheckoutKey.of(order, idempotencyKey, request);
        try (CheckoutSignals.Waiter waiter = signals.waiter(order)) {
            return switch (begin(key, idempotencyKey, request)) {
                case BeginCheckout.Begun begun -> outcome(begun.order(), begun.token(), waiter);
                case BeginCheckout.Known known -> repeated(known);
                case BeginCheckout.NotBegun notBegun -> notBegun.why();
            };
        }
    }

    private BeginCheckout.Result begin(CheckoutKey key, String idempotencyKey, Request request) {
        try {
            return beginCheckout.execute(key, idempotencyKey, request);
        } catch (DataIntegrityViolationException e) {
            // The unique constraint on the key: the same request is handled elsewhere at this moment, and has won.
            return beginCheckout.find(key, idempotencyKey).orElseThrow(() -> e);
        }
    }

    private PlaceOrderOutcome repeated(BeginCheckout.Known known) {
        try (CheckoutSignals.Waiter waiter = signals.waiter(known.order())) {
            PlaceOrderOutcome outcome = queries.outcome(known.order(), known.token());
            return isOpen(outcome) ? outcome(known.order(), known.token(), waiter) : outcome;
        }
    }

    private PlaceOrderOutcome outcome(OrderId order, String token, CheckoutSignals.Waiter waiter) {
        long end = System.nanoTime() + properties.answerWithin().toNanos();
        while (true) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            try {
                waiter.await(left.compareTo(properties.pollEvery()) < 0 ? left : properties.pollEvery());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(CommonError.UNAVAILABLE, "Ask again with the same Idempotency-Key.");
            }
            PlaceOrderOutcome outcome = queries.outcome(order, token);
            if (!isOpen(outcome) || System.nanoTime() - end >= 0) {
                return outcome;
            }
        }
    }

    private static boolean isOpen(PlaceOrderOutcome outcome) {
        return outcome instanceof PlaceOrderOutcome.Pending pending && pending.actionUrl() == null;
    }

    /**
     * What the key stands for; the same key with any other content is another request.
     *
     * @param source {@code web}, {@code mobile} or {@code admin}
     * @param cart null if {@code lines} say what is wanted
     * @param lines empty if the cart says what is wanted
     * @param expectedTotal null to accept today's
     */
    record Request(
            String source,
            @Nullable CartId cart,
            List<Line> lines,
            @Nullable CustomerId customer,
            String email,
            @Nullable String phone,
            Address shippingAddress,
            Address billingAddress,
            String paymentMethod,
            @Nullable String provider,
            @Nullable String returnUrl,
            @Nullable MoneyInput expectedTotal) {

        Request {
            lines = List.copyOf(lines);
        }
    }

    record Line(VariantId variant, long quantity) {}
}
