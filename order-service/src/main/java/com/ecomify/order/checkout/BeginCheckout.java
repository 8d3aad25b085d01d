package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.order.cart.CartId;
import com.ecomify.order.cart.CartSnapshot;
import com.ecomify.order.cart.Carts;
import com.ecomify.order.orders.NewOrder;
import com.ecomify.order.orders.Orders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first step of a checkout, one transaction: the key is taken, the cart claimed, the price fixed, the order written down
 * and the stock asked for, or none of it.
 */
@Component
class BeginCheckout {

    private final CheckoutProcessRepository processes;
    private final CheckoutActions actions;
    private final Basket basket;
    private final Carts carts;
    private final Orders orders;
    private final RecentShortages shortages;
    private final CheckoutProperties properties;
    private final Clock clock;

    BeginCheckout(
            CheckoutProcessRepository processes,
            CheckoutActions actions,
            Basket basket,
            Carts carts,
            Orders orders,
            RecentShortages shortages,
            CheckoutProperties properties,
            Clock clock) {
        this.processes = processes;
        this.actions = actions;
        this.basket = basket;
        this.carts = carts;
        this.orders = orders;
        this.shortages = shortages;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    Result execute(CheckoutKey key, String idempotencyKey, PlaceOrder.Request request) {
        CartId cartId = request.cart();
        // The cart's lock first: of the same request at the same time, all but one wait here and then find the cart
        // claimed, and the key taken. A cart that nobody has claimed tells that the key is new, but for a checkout that
        // has
        // failed: then the unique constraint on the key tells.
        Optional<CartSnapshot> cart = cartId == null ? Optional.empty() : carts.lock(cartId);
        boolean isUnclaimed =
                cart.filter(each -> !each.closed() && each.checkout() == null).isPresent();
        Optional<Result> known = isUnclaimed ? Optional.empty() : find(key, idempotencyKey);
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = clock.instant();
        PlaceOrderOutcome.Refused refusal = cartId == null ? null : refusal(cart, now);
        if (refusal != null) {
            return refuse(refusal, key, idempotencyKey);
        }
        List<PlaceOrder.Line> lines = cart.map(BeginCheckout::lines).orElse(request.lines());
        List<CheckoutReply.Shortage> soldOut = shortages.among(lines);
        if (!soldOut.isEmpty()) {
            return refuse(new PlaceOrderOutcome.OutOfStock(soldOut), key, idempotencyKey);
        }
        return switch (basket.price(lines)) {
            case Basket.Unavailable unavailable ->
                refuse(new PlaceOrderOutcome.VariantsUnavailable(unavailable.variants()), key, idempotencyKey);
            case Basket.Priced priced -> {
                Money total = priced.totals().total();
                if (isUnexpected(request.expectedTotal(), total)) {
                    yield refuse(new PlaceOrderOutcome.PriceChanged(total), key, idempotencyKey);
                }
                begin(key, request, priced, now);
                yield new Begun(key.order(), key.token());
            }
        };
    }

    /** A key that stands for a checkout gets its answer, whatever would be said to a new request today. */
    private Result refuse(PlaceOrderOutcome.Refused refusal, CheckoutKey key, String idempotencyKey) {
        return find(key, idempotencyKey).orElseGet(() -> new NotBegun(refusal));
    }

    /** What the key stands for already, if anything. */
    @Transactional
    Optional<Result> find(CheckoutKey key, String idempotencyKey) {
        return processes
                .findByKeyHash(key.keyHash())
                .map(process -> process.isFor(key.requestHash())
                        ? new Known(process.order(), process.token(idempotencyKey))
                        : new NotBegun(new PlaceOrderOutcome.KeyReused()));
    }

    private PlaceOrderOutcome.@Nullable Refused refusal(Optional<CartSnapshot> found, Instant now) {
        if (found.isEmpty()) {
            return new PlaceOrderOutcome.CartNotFound();
        }
        CartSnapshot cart = found.get();
        if (cart.closed()) {
            return new PlaceOrderOutcome.CartClosed();
        }
        if (cart.lines().isEmpty()) {
            return new PlaceOrderOutcome.CartEmpty();
        }
        OrderId earlier = cart.checkout();
        return earlier == null || abandon(earlier, now) ? null : new PlaceOrderOutcome.InProgress(earlier);
    }

    /** An earlier checkout that waits for its customer gives way; one that waits for an answer does not. */
    private boolean abandon(OrderId earlier, Instant now) {
        CheckoutProcess process = processes.lockUnlessLocked(earlier.value()).orElse(null);
        if (process == null || process.state().step() != CheckoutStep.AWAITING_ACTION) {
            return false;
        }
        actions.advance(process, each -> each.abandon(properties, now), now);
        return true;
    }

    private void begin(CheckoutKey key, PlaceOrder.Request request, Basket.Priced priced, Instant now) {
        OrderId order = key.order();
        orders.open(
                new NewOrder(
                        order,
                        request.customer(),
                        request.email(),
                        request.phone(),
                        request.shippingAddress(),
                        request.billingAddress(),
                        request.source(),
                        priced.lines(),
                        priced.totals()),
                now);
        CheckoutProcess process = new CheckoutProcess(
                CurrentStore.get(),
                key,
                request.cart(),
                new PaymentChoice(
                        priced.totals().total(),
                        request.billingAddress().country(),
                        request.paymentMethod(),
                        request.provider(),
                        request.returnUrl(),
                        request.email()),
                new CheckoutState(new Terms(properties, priced.totals().total(), now)),
                now);
        if (request.cart() != null) {
            carts.claim(request.cart(), order, now);
        }
        List<ReserveStock.Line> stock = priced.lines().stream()
                .map(line -> new ReserveStock.Line(line.variantId(), line.quantity()))
                .toList();
        actions.begin(process, new ReserveStock(order, stock, now.plus(properties.stockHeldFor())));
    }

    private static List<PlaceOrder.Line> lines(CartSnapshot cart) {
        return cart.lines().stream()
                .map(line -> new PlaceOrder.Line(line.variantId(), line.quantity()))
                .toList();
    }

    private static boolean isUnexpected(@Nullable MoneyInput expected, Money total) {
        if (expected == null) {
            return false;
        }
        try {
            return !expected.toMoney(total.currency()).equals(total);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("expectedTotal", "INVALID_AMOUNT", String.valueOf(e.getMessage()));
        }
    }

    sealed interface Result {}

    record Begun(OrderId order, String token) implements Result {}

    record Known(OrderId order, String token) implements Result {}

    record NotBegun(PlaceOrderOutcome.Refused why) implements Result {}
}
