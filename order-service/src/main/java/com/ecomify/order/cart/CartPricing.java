package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.order.catalogcopy.SellableVariant;
import com.ecomify.order.catalogcopy.SellableVariants;
import com.ecomify.order.pricing.PricedLine;
import com.ecomify.order.pricing.Pricing;
import com.ecomify.order.pricing.Totals;
import com.ecomify.order.storecopy.StoreSettings;
import com.ecomify.order.storecopy.Stores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a cart at the prices of the copies; two statements. */
@Component
class CartPricing {

    private final SellableVariants variants;
    private final Stores stores;

    CartPricing(SellableVariants variants, Stores stores) {
        this.variants = variants;
        this.stores = stores;
    }

    Catalog read(Cart cart, Set<VariantId> others) {
        Set<VariantId> ids = new HashSet<>(others);
        cart.lines().forEach(line -> ids.add(line.variantId()));
        return new Catalog(stores.currentTrading(), variants.find(ids));
    }

    CartView view(Cart cart) {
        return read(cart, Set.of()).view(cart);
    }

    /** The store and the variants that one request needs, read once. */
    record Catalog(StoreSettings store, Map<VariantId, SellableVariant> variants) {

        /** Null unless the variant is for sale in this store, in its currency. */
        @Nullable
        SellableVariant findForSale(VariantId id) {
            SellableVariant variant = variants.get(id);
            boolean forSale = variant != null
                    && variant.active()
                    && variant.price().currency().equals(store.currency());
            return forSale ? variant : null;
        }

        private CartView.Line line(CartLine line) {
            SellableVariant variant = findForSale(line.variantId());
            return variant == null ? unavailable(line, variants.get(line.variantId())) : available(line, variant);
        }

        CartView view(Cart cart) {
            List<PricedLine> priced = new ArrayList<>();
            for (CartLine line : cart.lines()) {
                SellableVariant variant = findForSale(line.variantId());
                if (variant != null) {
                    priced.add(new PricedLine(line.variantId(), variant.price(), line.quantity()));
                }
            }
            // First of all: it refuses amounts that the lines could not show.
            Totals totals = Pricing.of(store, priced);
            return new CartView(
                    cart.id(),
                    cart.isOpen() ? "OPEN" : "CLOSED",
                    store.currency().getCurrencyCode(),
                    cart.lines().stream().map(this::line).toList(),
                    priced.stream().mapToLong(PricedLine::quantity).sum(),
                    totals.subtotal(),
                    totals.shipping(),
                    totals.tax(),
                    totals.taxIncluded(),
                    totals.total(),
                    cart.updatedAt());
        }
    }

    private static CartView.Line available(CartLine line, SellableVariant variant) {
        PricedLine priced = new PricedLine(line.variantId(), variant.price(), line.quantity());
        return new CartView.Line(
                variant.id(),
                variant.productId(),
                variant.title(),
                variant.handle(),
                variant.variantTitle(),
                variant.sku(),
                variant.options(),
                variant.imageUrl(),
                line.quantity(),
                priced.price(),
                priced.total(),
                true);
    }

    private static CartView.Line unavailable(CartLine line, @Nullable SellableVariant variant) {
        return variant == null
                ? new CartView.Line(
                        line.variantId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        null,
                        line.quantity(),
                        null,
                        null,
                        false)
                : new CartView.Line(
                        line.variantId(),
                        variant.productId(),
                        variant.title(),
                        variant.handle(),
                        variant.variantTitle(),
                        variant.sku(),
                        variant.options(),
                        variant.imageUrl(),
                        line.quantity(),
                        null,
                        null,
                        false);
    }
}
