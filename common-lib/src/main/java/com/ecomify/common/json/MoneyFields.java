package com.ecomify.common.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;

/** The two fields of money as they stand in a JSON document, checked for their form only. */
record MoneyFields(BigDecimal amount, @Nullable String currencyCode) {

    static MoneyFields read(JsonNode node, DeserializationContext context, Class<?> target) {
        if (node.isNumber() || node.isString()) {
            return new MoneyFields(decimal(node, context, target), null);
        }
        if (!node.isObject()) {
            return context.reportInputMismatch(
                    target, "expected {\"amount\": \"19.99\", \"currencyCode\": \"USD\"} or a number");
        }
        JsonNode amount = node.get("amount");
        if (amount == null) {
            return context.reportInputMismatch(target, "amount is missing");
        }
        for (String name : node.propertyNames()) {
            if (!name.equals("amount") && !name.equals("currencyCode")) {
                return context.reportInputMismatch(target, "unknown field %s", name);
            }
        }
        JsonNode currency = node.get("currencyCode");
        if (currency == null || currency.isNull()) {
            return new MoneyFields(decimal(amount, context, target), null);
        }
        if (!currency.isString()) {
            return context.reportInputMismatch(target, "currencyCode: expected an ISO 4217 code");
        }
        return new MoneyFields(decimal(amount, context, target), currency.stringValue());
    }

    private static BigDecimal decimal(JsonNode node, DeserializationContext context, Class<?> target) {
        String text = node.isNumber() ? node.asString() : node.isString() ? node.stringValue() : "";
        // Bounded before parsing: "1e999999999" is a short text and a huge number.
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return context.reportInputMismatch(target, "amount: expected a decimal number such as 19.99");
        }
        return new BigDecimal(text);
    }
}
