package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import com.ecomify.order.orders.OrderView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a checkout, as far as it is known. */
sealed interface PlaceOrderOutcome {

    record Placed(OrderView order, String token) implements PlaceOrderOutcome {}

    /** @param actionUrl where the customer confirms the payment; null if the outcome is just not known yet */
    record Pending(OrderId order, String token, @Nullable String actionUrl) implements PlaceOrderOutcome {}

    record Failed(OrderId order, CheckoutFailure failure) implements PlaceOrderOutcome {}

    /** Nothing was begun, and the key is free for another try. */
    sealed interface Refused extends PlaceOrderOutcome {}

    record CartNotFound() implements Refused {}

    record CartClosed() implements Refused {}

    record CartEmpty() implements Refused {}

    record VariantsUnavailable(List<VariantId> variants) implements Refused {}

    record OutOfStock(List<CheckoutReply.Shortage> shortages) implements Refused {}

    record PriceChanged(Money total) implements Refused {}

    record InProgress(OrderId order) implements Refused {}

    record KeyReused() implements Refused {}
}
