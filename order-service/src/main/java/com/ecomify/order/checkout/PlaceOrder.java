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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Places an order, once per key: begins the checkout in one short transaction, then waits a moment, outside of any, for what
 * comes of it. The outcome does not depend on the waiting.
 */
@Component
class PlaceOrder {

    private static final String AGAIN = "Ask again with the same Idempotency-Key.";

    private final BeginCheckout beginCheckout;
    private final CheckoutPlaces places;
    private final CheckoutQueries queries;
    private final CheckoutSignals signals;
    private final CheckoutProperties properties;

    PlaceOrder(
            BeginCheckout beginCheckout,
            CheckoutPlaces places,
            CheckoutQueries queries,
            CheckoutSignals signals,
            CheckoutProperties properties) {
        this.beginCheckout = beginCheckout;
        this.places = places;
        this.queries = queries;
        this.signals = signals;
        this.properties = properties;
    }

    PlaceOrderOutcome execute(String idempotencyKey, Request request) {
        OrderId order = new OrderId(Uuid7.next());
        CheckoutKey key = CheckoutKey.of(order, idempotencyKey, request);
        try (CheckoutPlaces.Place place = place(order);
                CheckoutSignals.Waiter waiter = signals.waiter(order)) {
            return switch (begin(key, idempotencyKey, request)) {
                case BeginCheckout.Begun begun -> outcome(begun.order(), begun.token(), waiter, place);
                case BeginCheckout.Known known -> repeated(known, place);
                case BeginCheckout.NotBegun notBegun -> notBegun.why();
            };
        }
    }

    private CheckoutPlaces.Place place(OrderId order) {
        try {
            return places.take(order, properties.queueFor()).orElseThrow(PlaceOrder::tooMany);
        } catch (InterruptedException e) {
            throw interrupted();
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

    private PlaceOrderOutcome repeated(BeginCheckout.Known known, CheckoutPlaces.Place place) {
        try (CheckoutSignals.Waiter waiter = signals.waiter(known.order())) {
            PlaceOrderOutcome outcome = queries.outcome(known.order(), known.token());
            return isOpen(outcome) ? outcome(known.order(), known.token(), waiter, place) : outcome;
        }
    }

    /** @param place given back when the stock is known, or by then after the first look */
    private PlaceOrderOutcome outcome(
            OrderId order, String token, CheckoutSignals.Waiter waiter, CheckoutPlaces.Place place) {
        long end = System.nanoTime() + properties.answerWithin().toNanos();
        while (true) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            try {
                waiter.await(left.compareTo(properties.pollEvery()) < 0 ? left : properties.pollEvery());
            } catch (InterruptedException e) {
                throw interrupted();
            }
            // An answer that takes this long, or has come to another instance, must not keep the crowd waiting.
            place.close();
            PlaceOrderOutcome outcome = queries.outcome(order, token);
            if (!isOpen(outcome) || System.nanoTime() - end >= 0) {
                return outcome;
            }
        }
    }

    private static ProblemException interrupted() {
        Thread.currentThread().interrupt();
        return new ProblemException(CommonError.UNAVAILABLE, AGAIN);
    }

    private static ProblemException tooMany() {
        return new ProblemException(
                CommonError.UNAVAILABLE,
                "Many are buying at this moment. " + AGAIN,
                Map.of(ProblemException.RETRY_AFTER_SECONDS, 1));
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
