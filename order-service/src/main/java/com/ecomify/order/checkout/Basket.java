package com.ecomify.order.checkout;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.order.catalogcopy.SellableVariant;
import com.ecomify.order.catalogcopy.SellableVariants;
import com.ecomify.order.orders.NewOrder;
import com.ecomify.order.pricing.PricedLine;
import com.ecomify.order.pricing.Pricing;
import com.ecomify.order.pricing.Totals;
import com.ecomify.order.storecopy.StoreSettings;
import com.ecomify.order.storecopy.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prices what a checkout wants, from the copies; two statements. */
@Component
class Basket {

    private final Stores stores;
    private final SellableVariants variants;

    Basket(Stores stores, SellableVariants variants) {
        this.stores = stores;
        this.variants = variants;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Result price(List<PlaceOrder.Line> wanted) {
        StoreSettings store = stores.currentTrading();
        Map<VariantId, SellableVariant> known =
                variants.find(wanted.stream().map(PlaceOrder.Line::variant).toList());
        List<VariantId> unavailable = new ArrayList<>();
        List<NewOrder.Line> lines = new ArrayList<>();
        for (PlaceOrder.Line line : wanted) {
            SellableVariant variant = known.get(line.variant());
            if (variant == null
                    || !variant.active()
                    || !variant.price().currency().equals(store.currency())) {
                unavailable.add(line.variant());
            } else {
                lines.add(new NewOrder.Line(
                        variant.id(),
                        variant.productId(),
                        variant.title(),
                        variant.variantTitle(),
                        variant.sku(),
                        variant.imageUrl(),
                        line.quantity(),
                        variant.price()));
            }
        }
        if (!unavailable.isEmpty()) {
            return new Unavailable(unavailable);
        }
        Totals totals = Pricing.of(
                store,
                lines.stream()
                        .map(line -> new PricedLine(line.variantId(), line.price(), line.quantity()))
                        .toList());
        return new Priced(lines, totals);
    }

    sealed interface Result {}

    record Priced(List<NewOrder.Line> lines, Totals totals) implements Result {}

    record Unavailable(List<VariantId> variants) implements Result {}
}
