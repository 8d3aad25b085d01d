package com.ecomify.inventory.stock;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.events.Outbox;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.inventory.locations.LocationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The append-only ledger: the only place that changes items, always together with the row that says why, and with the event
 * that tells the world the new level.
 */
@Component
class Ledger {

    /**
     * One statement for any number of movements, so that an item and its ledger cannot part. The level of a variant is what this
     * statement makes of the items that it changes, and all others as they are: the variant is locked. Its version grows under
     * that lock, so that the order of the events is the order of the changes.
     */
    private static final String BOOK = """
            with posted as (
                select * from unnest(
                    cast(:ids as uuid[]), cast(:kinds as text[]), cast(:variants as uuid[]), cast(:locations as uuid[]),
                    cast(:available as bigint[]), cast(:committed as bigint[]), cast(:belowZero as boolean[]),
                    cast(:orders as uuid[]))
                as p (id, kind, variant_id, location_id, available, committed, below_zero, order_id)),
            changed as (
                update inventory_items i
                set available = i.available + p.available, committed = i.committed + p.committed, updated_at = :now
                from posted p
                where i.store_id = :store and i.variant_id = p.variant_id and i.location_id = p.location_id
                  and (p.below_zero or p.available >= 0 or i.available + p.available >= 0)
                returning p.id, p.kind, p.order_id, i.variant_id, i.location_id,
                    p.available as available_delta, p.committed as committed_delta,
                    i.available, i.committed, i.incoming),
            booked as (
                insert into stock_movements (store_id, id, variant_id, location_id, kind,
                    available_delta, committed_delta, incoming_delta, available_after, committed_after, incoming_after,
                    order_id, reason, idempotency_key, made_by, created_at)
                select :store, id, variant_id, location_id, kind, available_delta, committed_delta, 0,
                    available, committed, incoming, order_id, :reason, :key, :madeBy, :now
                from changed
                returning id),
            bumped as (
                update stock_variants set level_version = level_version + 1
                where store_id = :store and id = any(cast(:told as uuid[]))
                returning id, product_id, level_version)
            select b.id, b.product_id, b.level_version, (select count(*) from booked) as booked,
                coalesce(sum(coalesce(c.available, i.available)), 0) as available,
                coalesce(sum(coalesce(c.committed, i.committed)), 0) as committed,
                coalesce(sum(i.incoming), 0) as incoming
            from bumped b
            left join (inventory_items i join inventory_locations l
                       on l.store_id = i.store_id and l.id = i.location_id and l.is_active)
                on i.store_id = :store and i.variant_id = b.id
            left join changed c on c.variant_id = i.variant_id and c.location_id = i.location_id
            group by b.id, b.product_id, b.level_version""";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param postings at least one, at most one per item; their variants are locked, so that every one of them fits */
    void book(List<Posting> postings) {
        book(postings, postings.stream().map(Posting::variant).collect(Collectors.toSet()), Origin.NONE);
    }

    /**
     * @param told the variants, locked, whose levels are told to the world; all of the postings' are among them
     * @param origin who asked for it, for a single posting
     */
    void book(List<Posting> postings, Set<VariantId> told, Origin origin) {
        List<Booked> booked = jdbc.sql(BOOK)
                .param("store", CurrentStore.get().value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("ids", texts(postings, each -> Uuid7.next()))
                .param("kinds", texts(postings, Posting::kind))
                .param("variants", texts(postings, Posting::variant))
                .param("locations", texts(postings, Posting::location))
                .param(
                        "available",
                        postings.stream().mapToLong(Posting::available).toArray())
                .param(
                        "committed",
                        postings.stream().mapToLong(Posting::committed).toArray())
                .param("belowZero", texts(postings, Posting::belowZero))
                .param("orders", texts(postings, Posting::order))
                .param("reason", origin.reason())
                .param("key", origin.idempotencyKey())
                .param("madeBy", origin.madeBy())
                .param("told", told.stream().map(VariantId::toString).toArray(String[]::new))
                .query(Ledger::read)
                .list();
        for (Booked each : booked) {
            if (each.movements() != postings.size()) {
                throw new IllegalStateException(each.movements() + " of " + postings.size()
                        + " movements fit their items (expected: all, under the lock)");
            }
            outbox.append(each.level().variantId(), each.version(), each.level());
        }
        if (booked.size() != told.size()) {
            throw new IllegalStateException(
                    booked.size() + " of " + told.size() + " variants are known (expected: all, under the lock)");
        }
    }

    private static Booked read(ResultSet row, int number) throws SQLException {
        return new Booked(
                row.getLong("booked"),
                row.getLong("level_version"),
                new StockLevelChanged(
                        new VariantId(row.getObject("id", UUID.class)),
                        new ProductId(row.getObject("product_id", UUID.class)),
                        row.getLong("available"),
                        row.getLong("committed"),
                        row.getLong("incoming")));
    }

    /**
     * What an order once reserved, by item, whatever has become of it since. Locks the variants in the order of their ids;
     * the rows of the ledger never change, so that it does not matter that they were read before the wait for the locks.
     */
    List<Reserved> lockReservedFor(OrderId order) {
        return jdbc.sql("""
                select m.variant_id, m.location_id, m.committed_delta
                from stock_movements m join stock_variants v on v.store_id = m.store_id and v.id = m.variant_id
                where m.store_id = :store and m.order_id = :order and m.kind = 'RESERVE'
                order by v.id, m.location_id for update of v""")
                .param("store", CurrentStore.get().value())
                .param("order", order.value())
                .query((row, number) -> new Reserved(
                        new VariantId(row.getObject("variant_id", UUID.class)),
                        new Allocation.Part(
                                new LocationId(row.getObject("location_id", UUID.class)),
                                row.getLong("committed_delta"))))
                .list();
    }

    private static @Nullable String[] texts(List<Posting> postings, Function<Posting, @Nullable Object> value) {
        return postings.stream()
                .map(each -> {
                    Object found = value.apply(each);
                    return found == null ? null : found.toString();
                })
                .toArray(String[]::new);
    }

    /** @param movements how many were booked in all */
    private record Booked(long movements, long version, StockLevelChanged level) {}

    record Reserved(VariantId variant, Allocation.Part part) {}

    /** @param idempotencyKey unique per store */
    record Origin(
            @Nullable String reason,
            @Nullable String idempotencyKey,
            @Nullable UUID madeBy) {

        static final Origin NONE = new Origin(null, null, null);
    }
}
