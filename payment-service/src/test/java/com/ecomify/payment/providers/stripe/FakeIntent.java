package com.ecomify.payment.providers.stripe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A PaymentIntent in the fake Stripe: the fields and the states that the real one shows. */
public final class FakeIntent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String id;
    private final StripeSpecification.Node form;
    private String status;
    private long received;
    private boolean refunded;

    FakeIntent(String id, StripeSpecification.Node form) {
        this.id = id;
        this.form = form;
        this.status = switch (form.at("payment_method")) {
            case "pm_card_chargeDeclined" -> "requires_payment_method";
            case "pm_card_threeDSecure2Required" -> "requires_action";
            default -> form.at("capture_method").equals("manual") ? "requires_capture" : "succeeded";
        };
    }

    public String id() {
        return id;
    }

    String metadata(String name) {
        return form.at("metadata", name);
    }

    public synchronized String status() {
        return refunded ? "refunded" : status;
    }

    synchronized boolean isDeclined() {
        return status.equals("requires_payment_method");
    }

    /** The customer has come back from the bank. */
    public synchronized void confirm(boolean approved) {
        status = approved ? "requires_capture" : "requires_payment_method";
    }

    synchronized boolean apply(String operation, StripeSpecification.Node request) {
        switch (operation) {
            case "capture" -> {
                if (!status.equals("requires_capture")) {
                    return false;
                }
                status = "succeeded";
                String amount = request.at("amount_to_capture");
                received = Long.parseLong(amount.isEmpty() ? form.at("amount") : amount);
            }
            case "cancel" -> {
                if (status.equals("succeeded") || status.equals("canceled")) {
                    return false;
                }
                status = "canceled";
            }
            case "refund" -> {
                if (!status.equals("succeeded") || refunded) {
                    return false;
                }
                refunded = true;
            }
            default -> throw new IllegalArgumentException(operation);
        }
        return true;
    }

    /** The document as the API and the webhooks show it. */
    public synchronized String json(boolean withCharge) {
        long amount = Long.parseLong(form.at("amount"));
        Map<String, @Nullable Object> intent = new LinkedHashMap<>();
        intent.put("id", id);
        intent.put("object", "payment_intent");
        intent.put("amount", amount);
        intent.put("amount_capturable", status.equals("requires_capture") ? amount : 0);
        intent.put("amount_received", received);
        intent.put("capture_method", form.at("capture_method"));
        intent.put("client_secret", id + "_secret_never_to_be_stored");
        intent.put("confirmation_method", "automatic");
        intent.put("created", 1_234_567_890);
        intent.put("currency", form.at("currency"));
        intent.put(
                "last_payment_error",
                isDeclined()
                        ? Map.of("type", "card_error", "code", "card_declined", "message", "Your card was declined.")
                        : null);
        intent.put("latest_charge", withCharge ? charge() : "ch_" + id);
        intent.put("livemode", false);
        intent.put("metadata", metadata());
        intent.put("next_action", nextAction());
        intent.put("payment_method", isDeclined() ? null : form.at("payment_method"));
        intent.put("payment_method_types", List.of("card"));
        intent.put("status", status);
        return JSON.writeValueAsString(intent);
    }

    private Map<String, Object> charge() {
        return Map.of("id", "ch_" + id, "object", "charge", "captured", received > 0, "refunded", refunded);
    }

    private @Nullable Object nextAction() {
        if (!status.equals("requires_action")) {
            return null;
        }
        return Map.of(
                "type",
                "redirect_to_url",
                "redirect_to_url",
                Map.of("url", "https://hooks.stripe.test/3ds/" + id, "return_url", form.at("return_url")));
    }

    private Map<String, String> metadata() {
        Map<String, String> all = new LinkedHashMap<>();
        form.children
                .getOrDefault("metadata", new StripeSpecification.Node())
                .children
                .forEach((name, value) -> all.put(name, value.text));
        return all;
    }
}
