package com.ecomify.inventory.stock;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.inventory.locations.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * One movement that is about to be booked.
 *
 * @param available by how much the available stock changes
 * @param committed by how much the held stock changes
 * @param belowZero whether the available stock may be below zero afterwards although this movement lowers it
 */
record Posting(
        MovementKind kind,
        VariantId variant,
        LocationId location,
        long available,
        long committed,
        boolean belowZero,
        @Nullable OrderId order) {

    static Posting opening(VariantId variant, LocationId location, long quantity) {
        return new Posting(MovementKind.OPENING, variant, location, quantity, 0, true, null);
    }

    static Posting adjustment(VariantId variant, LocationId location, long delta, boolean belowZero) {
        return new Posting(MovementKind.ADJUSTMENT, variant, location, delta, 0, belowZero, null);
    }

    static Posting reserve(OrderId order, VariantId variant, Allocation.Part part, boolean belowZero) {
        return new Posting(
                MovementKind.RESERVE, variant, part.location(), -part.quantity(), part.quantity(), belowZero, order);
    }

    static Posting release(OrderId order, VariantId variant, Allocation.Part part) {
        return new Posting(
                MovementKind.RELEASE, variant, part.location(), part.quantity(), -part.quantity(), true, order);
    }

    static Posting sale(OrderId order, VariantId variant, Allocation.Part part) {
        return new Posting(MovementKind.COMMIT, variant, part.location(), 0, -part.quantity(), true, order);
    }

    static Posting comeBack(OrderId order, VariantId variant, Allocation.Part part) {
        return new Posting(MovementKind.RETURN, variant, part.location(), part.quantity(), 0, true, order);
    }
}
