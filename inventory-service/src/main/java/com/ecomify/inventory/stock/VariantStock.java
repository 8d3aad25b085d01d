package com.ecomify.inventory.stock;

import com.ecomify.inventory.locations.LocationId;
import java.util.ArrayList;
import java.util.List;

/**
 * The stock of one variant while its row is locked.
 *
 * @param tracked whether stock is counted at all
 * @param sellsOn whether it may be sold beyond what there is
 * @param removed whether the variant is no longer in the catalogue
 * @param items its stock at the active locations, the default one first
 */
record VariantStock(boolean tracked, boolean sellsOn, boolean removed, List<Item> items) {

    VariantStock {
        items = List.copyOf(items);
    }

    record Item(LocationId location, long available) {}

    /**
     * Takes from the first locations that have some; what is missing is taken from the first location of all if the variant
     * sells on.
     */
    Allocation allocate(long quantity) {
        if (!tracked) {
            return new Allocation.Untracked();
        }
        List<Allocation.Part> parts = new ArrayList<>();
        long missing = quantity;
        for (Item item : items) {
            long taken = Math.clamp(item.available(), 0, missing);
            if (taken > 0) {
                parts.add(new Allocation.Part(item.location(), taken));
                missing -= taken;
            }
        }
        if (missing == 0) {
            return new Allocation.Split(parts);
        }
        if (!sellsOn || items.isEmpty()) {
            return new Allocation.TooLittle(quantity - missing);
        }
        return new Allocation.Split(withMore(parts, items.getFirst().location(), missing));
    }

    private static List<Allocation.Part> withMore(List<Allocation.Part> parts, LocationId location, long quantity) {
        List<Allocation.Part> all = new ArrayList<>(parts);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).location().equals(location)) {
                all.set(i, new Allocation.Part(location, all.get(i).quantity() + quantity));
                return all;
            }
        }
        all.add(new Allocation.Part(location, quantity));
        return all;
    }
}
