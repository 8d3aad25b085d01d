package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.OrderError;
import com.ecomify.order.orders.OrderView;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** How the outcomes of a checkout look on the wire, the same for the storefront and for merchants. */
final class CheckoutAnswers {

    private CheckoutAnswers() {}

    /** @param location where the order can be read later */
    static ResponseEntity<Object> of(PlaceOrderOutcome outcome, URI location) {
        return switch (outcome) {
            case PlaceOrderOutcome.Placed placed ->
                ResponseEntity.created(location)
                        .body(new Placed(
                                placed.order(), statusUrl(placed.order().id(), placed.token())));
            case PlaceOrderOutcome.Pending pending ->
                ResponseEntity.accepted()
                        .location(URI.create(statusUrl(pending.order(), pending.token())))
                        .body(pending(pending));
            case PlaceOrderOutcome.Failed failed -> throw failure(failed);
            case PlaceOrderOutcome.Refused refused -> throw refusal(refused);
        };
    }

    static Status status(PlaceOrderOutcome outcome) {
        return switch (outcome) {
            case PlaceOrderOutcome.Placed placed ->
                new Status(
                        placed.order().id(),
                        "CONFIRMED",
                        statusUrl(placed.order().id(), placed.token()),
                        null,
                        null,
                        placed.order());
            case PlaceOrderOutcome.Pending pending -> pending(pending);
            case PlaceOrderOutcome.Failed failed -> {
                ProblemException problem = failure(failed);
                yield new Status(
                        failed.order(),
                        "FAILED",
                        null,
                        null,
                        new Failure(problem.code().name(), problem.code().title(), problem.facts()),
                        null);
            }
            case PlaceOrderOutcome.Refused refused -> throw refusal(refused);
        };
    }

    static String statusUrl(OrderId order, String token) {
        return "/api/v1/storefront/checkout/" + order + "?token=" + token;
    }

    private static Status pending(PlaceOrderOutcome.Pending pending) {
        String url = pending.actionUrl();
        return new Status(
                pending.order(),
                url == null ? "PROCESSING" : "AWAITING_ACTION",
                statusUrl(pending.order(), pending.token()),
                url == null ? null : new NextAction("REDIRECT", url),
                null,
                null);
    }

    private static ProblemException failure(PlaceOrderOutcome.Failed failed) {
        CheckoutFailure failure = failed.failure();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("orderId", failed.order());
        return switch (failure.kind()) {
            case OUT_OF_STOCK -> {
                facts.put("shortages", failure.shortages());
                yield outOfStock(facts);
            }
            case PAYMENT_DECLINED -> {
                facts.put("reason", String.valueOf(failure.reason()));
                yield new ProblemException(OrderError.PAYMENT_DECLINED, String.valueOf(failure.message()), facts);
            }
            case TIMED_OUT, ABANDONED -> {
                facts.put("reason", failure.kind());
                yield new ProblemException(
                        OrderError.CHECKOUT_FAILED,
                        "Nothing was charged. Try again with a new Idempotency-Key.",
                        facts);
            }
        };
    }

    private static ProblemException outOfStock(Map<String, Object> facts) {
        return new ProblemException(OrderError.OUT_OF_STOCK, "Take less, or something else.", facts);
    }

    private static ProblemException refusal(PlaceOrderOutcome.Refused refused) {
        return switch (refused) {
            case PlaceOrderOutcome.CartNotFound _ ->
                new ProblemException(OrderError.CART_NOT_FOUND, "cartId: expected a cart of this store");
            case PlaceOrderOutcome.CartClosed _ -> new ProblemException(OrderError.CART_CLOSED, "Begin a new cart.");
            case PlaceOrderOutcome.CartEmpty _ -> new ProblemException(OrderError.CART_EMPTY, "Expected a line.");
            case PlaceOrderOutcome.VariantsUnavailable unavailable ->
                new ProblemException(
                        OrderError.VARIANT_UNAVAILABLE,
                        "Expected variants that are for sale.",
                        Map.of("variantIds", unavailable.variants()));
            case PlaceOrderOutcome.OutOfStock soldOut -> outOfStock(Map.of("shortages", soldOut.shortages()));
            case PlaceOrderOutcome.PriceChanged changed ->
                new ProblemException(
                        OrderError.PRICE_CHANGED,
                        "expectedTotal: expected " + changed.total(),
                        Map.of("total", changed.total()));
            case PlaceOrderOutcome.InProgress progress ->
                new ProblemException(
                        OrderError.CHECKOUT_IN_PROGRESS,
                        "Wait for its outcome, or repeat it with its own Idempotency-Key.",
                        Map.of("orderId", progress.order()));
            case PlaceOrderOutcome.KeyReused _ ->
                new ProblemException(
                        OrderError.IDEMPOTENCY_KEY_REUSED, "Expected the request of its first use, or a new key.");
        };
    }

    record Placed(@JsonUnwrapped OrderView order, String statusUrl) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(
            OrderId orderId,
            String status,
            @Nullable String statusUrl,
            @Nullable NextAction nextAction,
            @Nullable Failure failure,
            @Nullable OrderView order) {}

    record NextAction(String type, String url) {}

    record Failure(String code, String title, Map<String, Object> facts) {}
}
