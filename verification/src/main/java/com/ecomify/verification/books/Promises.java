package com.ecomify.verification.books;

import com.ecomify.verification.shop.Api;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the clients of one store were told. Safe for use by several threads. */
public final class Promises {

    private final Map<String, List<Api.Answer>> checkouts = new ConcurrentHashMap<>();
    private final Map<String, Long> adjusted = new ConcurrentHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    /** A checkout with this key was answered. */
    public void checkout(String key, Api.Answer answer) {
        checkouts.computeIfAbsent(key, any -> new ArrayList<>());
        checkouts.computeIfPresent(key, (any, answers) -> {
            answers.add(answer);
            return answers;
        });
    }

    /** The merchant has asked for the order's cancellation, whatever was answered. */
    public void cancelling(String order) {
        cancelled.add(order);
    }

    /** The merchant was told that the stock was changed. */
    public void adjusted(String variant, long delta) {
        adjusted.merge(variant, delta, Long::sum);
    }

    Map<String, Long> adjusted() {
        return adjusted;
    }

    /** How many checkouts have been answered so far. */
    public int size() {
        return checkouts.size();
    }

    /** Orders that clients were told to be placed. */
    public Set<String> placed() {
        return checkouts.values().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.text("/id"))
                .collect(Collectors.toSet());
    }

    void check(Map<String, Sale> sales, List<String> wrong) {
        Map<String, Sale> byKey = sales.values().stream()
                .collect(Collectors.toMap(Sale::keyHash, sale -> sale, (a, b) -> {
                    wrong.add("one key has made " + a + " and " + b);
                    return a;
                }));
        for (Map.Entry<String, List<Api.Answer>> told : checkouts.entrySet()) {
            Sale sale = byKey.get(hash(told.getKey()));
            for (Api.Answer answer : told.getValue()) {
                check(told.getKey(), answer, sale, wrong);
            }
        }
        for (Sale sale : sales.values()) {
            if (sale.placed() && sale.status().equals("CANCELLED") && !cancelled.contains(sale.id())) {
                wrong.add(sale + ": was placed, and cancelled without the merchant asking for it");
            }
        }
        checkCarts(sales, wrong);
    }

    private static void check(
            String key, Api.Answer answer, @org.jspecify.annotations.Nullable Sale sale, List<String> wrong) {
        String order = order(answer);
        if (order.isEmpty()) {
            if (!answer.text("/code")
                    .matches("CHECKOUT_IN_PROGRESS|CART_CLOSED|OUT_OF_STOCK|VARIANT_UNAVAILABLE|PRICE_CHANGED")) {
                wrong.add("key " + key + ": unexpected answer, " + answer.described());
            }
            return;
        }
        if (sale == null || !sale.id().equals(order)) {
            wrong.add("key " + key + ": " + answer.described() + "; order-service has " + sale);
            return;
        }
        boolean kept = switch (answer.status()) {
            case 201 -> sale.placed() && total(answer) == sale.total();
            case 202 -> true;
            default -> !sale.placed();
        };
        if (!kept) {
            wrong.add("key " + key + ": " + answer.described() + "; but " + sale);
        }
    }

    private static void checkCarts(Map<String, Sale> sales, List<String> wrong) {
        sales.values().stream()
                .filter(sale -> sale.placed() && !sale.cart().isEmpty())
                .collect(Collectors.groupingBy(Sale::cart))
                .forEach((cart, orders) -> {
                    if (orders.size() > 1) {
                        wrong.add("cart " + cart + " was sold more than once: " + orders);
                    }
                });
    }

    /** The order that an answer speaks of; of another checkout that is in the way it does not. */
    private static String order(Api.Answer answer) {
        return switch (answer.status()) {
            case 201 -> answer.text("/id");
            case 202 -> answer.text("/orderId");
            default -> answer.text("/code").equals("CHECKOUT_IN_PROGRESS") ? "" : answer.text("/orderId");
        };
    }

    private static long total(Api.Answer answer) {
        return new BigDecimal(answer.text("/totalPrice/amount"))
                .movePointRight(2)
                .longValueExact();
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
