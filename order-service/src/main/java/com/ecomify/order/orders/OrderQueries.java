package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders of the current store as views, straight from SQL: one statement for named orders, two for a page of a list. */
@Component
@Transactional(readOnly = true)
class OrderQueries {

    private static final String LINE = """
            l.id as line_id, l.variant_id, l.product_id, l.title, l.variant_title, l.sku, l.image_url, l.quantity,
            l.price_minor, l.discount_minor as line_discount_minor, l.total_minor as line_total_minor""";

    /** Sorts behind every other: a text and the same text with it are the limits of what begins with the text. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;

    OrderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Placed or not, newest first; ids that are not there are left out. */
    List<OrderView> find(Collection<OrderId> ids) {
        List<UUID> values = ids.stream().map(OrderId::value).toList();
        if (values.isEmpty()) {
            return List.of();
        }
        Map<UUID, OrderView> orders = new LinkedHashMap<>();
        Map<UUID, List<OrderView.LineItem>> lines = new HashMap<>();
        jdbc.sql("select o.*, " + LINE + """
                         from orders o join order_line_items l on l.store_id = o.store_id and l.order_id = o.id
                        where o.id in (:ids) order by o.id desc, l.position""").param("ids", values).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            if (!orders.containsKey(id)) {
                orders.put(id, OrderRows.order(row));
            }
            lines.computeIfAbsent(id, any -> new ArrayList<>()).add(OrderRows.line(row));
        });
        return withLines(orders.values(), lines);
    }

    /** Empty unless the customer has placed the order. */
    Optional<OrderView> findOfCustomer(OrderId id, UUID customer) {
        return find(List.of(id)).stream()
                .filter(order -> order.orderNumber() != null
                        && order.customerId() != null
                        && order.customerId().value().equals(customer))
                .findFirst();
    }

    /** @param after null for the first page */
    Page<OrderView> list(OrderFilter filter, int first, @Nullable String after) {
        List<String> conditions = new ArrayList<>(List.of("order_number is not null"));
        Map<String, Object> params = new HashMap<>();
        narrow(filter, conditions, params);
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor != null) {
            conditions.add("(placed_at, id) < (:placedAt, :id)");
            params.put("placedAt", placedAt(cursor));
            params.put("id", id(cursor));
        }
        params.put("limit", first + 1);
        List<OrderView> rows = jdbc.sql("select * from orders where " + String.join(" and ", conditions)
                        + " order by placed_at desc, id desc limit :limit")
                .params(params)
                .query((row, number) -> OrderRows.order(row))
                .list();
        Page<OrderView> page = Page.of(rows, first, order -> Cursor.of(String.valueOf(order.placedAt()), order.id()));
        return new Page<>(withLines(page.data()), page.pageInfo());
    }

    private static void narrow(OrderFilter filter, List<String> conditions, Map<String, Object> params) {
        if (filter.status() != null) {
            conditions.add("order_status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.financialStatus() != null) {
            conditions.add("financial_status = :financialStatus");
            params.put("financialStatus", filter.financialStatus().name());
        }
        if (filter.customer() != null) {
            conditions.add("customer_id = :customer");
            params.put("customer", filter.customer());
        }
        String query = filter.query() == null ? "" : filter.query().strip();
        if (query.matches("#?\\d{1,18}")) {
            conditions.add("order_number = :number");
            params.put("number", Long.valueOf(query.replace("#", "")));
        } else if (!query.isEmpty()) {
            conditions.add("email_key >= :email and email_key < :emailEnd");
            params.put("email", query.toLowerCase(Locale.ROOT));
            params.put("emailEnd", query.toLowerCase(Locale.ROOT) + LAST_CHARACTER);
        }
    }

    private List<OrderView> withLines(List<OrderView> orders) {
        if (orders.isEmpty()) {
            return orders;
        }
        Map<UUID, List<OrderView.LineItem>> lines = new HashMap<>();
        jdbc.sql("select o.id, o.currency, " + LINE + """
                         from order_line_items l
                        join orders o on o.store_id = l.store_id and o.id = l.order_id
                        where l.order_id in (:orders) order by l.order_id, l.position""")
                .param(
                        "orders",
                        orders.stream().map(order -> order.id().value()).toList())
                .query(row -> {
                    lines.computeIfAbsent(row.getObject("id", UUID.class), any -> new ArrayList<>())
                            .add(OrderRows.line(row));
                });
        return withLines(orders, lines);
    }

    private static List<OrderView> withLines(Collection<OrderView> orders, Map<UUID, List<OrderView.LineItem>> lines) {
        return orders.stream()
                .map(order -> order.withLineItems(lines.getOrDefault(order.id().value(), List.of())))
                .toList();
    }

    private static OffsetDateTime placedAt(Cursor cursor) {
        try {
            return OffsetDateTime.ofInstant(Instant.parse(cursor.keys().get(0)), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw notACursor();
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(1));
        } catch (IllegalArgumentException e) {
            throw notACursor();
        }
    }

    private static ProblemException notACursor() {
        return new ProblemException(
                CommonError.INVALID_PARAMETER,
                "after: expected the endCursor of an earlier page of this list",
                Map.of("parameter", "after"));
    }
}
