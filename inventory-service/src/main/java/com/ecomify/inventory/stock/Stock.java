package com.ecomify.inventory.stock;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves stock for orders. Every call locks the variants that it changes, in the order of their ids, until the end of the
 * caller's transaction; publishes the new levels; and writes as many statements for one variant as for many.
 */
@Component
public class Stock {

    private final StockRows rows;
    private final Ledger ledger;

    Stock(StockRows rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /**
     * Holds all quantities for an order, or nothing.
     *
     * @param quantities at least 1 each
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Hold hold(OrderId order, Map<VariantId, Long> quantities) {
        Map<UUID, VariantStock> known = rows.lock(
                new TreeSet<>(quantities.keySet().stream().map(VariantId::value).toList()));
        List<Hold.Shortage> shortages = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        quantities.forEach((variant, quantity) -> {
            VariantStock stock = known.get(variant.value());
            if (stock == null || stock.removed()) {
                shortages.add(new Hold.Shortage(variant, quantity, 0));
                return;
            }
            switch (stock.allocate(quantity)) {
                case Allocation.Untracked() -> {}
                case Allocation.Split(List<Allocation.Part> parts) ->
                    parts.forEach(part -> postings.add(Posting.reserve(order, variant, part, stock.sellsOn())));
                case Allocation.TooLittle(long available) ->
                    shortages.add(new Hold.Shortage(variant, quantity, available));
            }
        });
        if (!shortages.isEmpty()) {
            return new Hold.Refused(shortages);
        }
        book(postings);
        return new Hold.Held();
    }

    /** What is held for the order leaves the stock: it is sold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sell(OrderId order) {
        undoable(order, Posting::sale);
    }

    /** What is held for the order can be sold to others again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(OrderId order) {
        undoable(order, Posting::release);
    }

    /** What was sold to the order comes back into the stock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(OrderId order) {
        undoable(order, Posting::comeBack);
    }

    private void undoable(OrderId order, PostingOfPart posting) {
        book(ledger.lockReservedFor(order).stream()
                .map(each -> posting.of(order, each.variant(), each.part()))
                .toList());
    }

    private void book(List<Posting> postings) {
        if (!postings.isEmpty()) {
            ledger.book(postings);
        }
    }

    @FunctionalInterface
    private interface PostingOfPart {
        Posting of(OrderId order, VariantId variant, Allocation.Part part);
    }
}
