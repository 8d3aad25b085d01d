package com.ecomify.verification.shops;

import com.ecomify.verification.api.Answer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A webhook, orders, payments and what they leave behind. */
record Trading(ShopCalls calls, Hooks hooks, String privateWord, Map<String, String> things) {

    void run() throws InterruptedException {
        String variant = Objects.requireNonNull(things.get("variantId"));
        things.put("webhookId", webhook("orders/create"));
        things.put("doomedWebhookId", webhook("orders/updated"));
        things.put("hookUrl", hooks.url(privateWord));
        provider();
        String key = UUID.randomUUID().toString();
        Answer bought = calls.buy(variant, "pm_card_visa", key);
        things.put("idempotencyKey", key);
        things.put("orderId", bought.at("/id"));
        things.put(
                "checkoutToken",
                URI.create(bought.header("Location")).getQuery().replace("token=", ""));
        for (String order : List.of("cancelledOrderId", "processedOrderId", "secondProcessedOrderId")) {
            things.put(order, calls.order(variant));
        }
        things.put("cartId", calls.cartWith(variant));
        things.put("checkoutCartId", calls.cartWith(variant));
        unconfirmed(variant);
        things.put("paymentId", payment("orderId").at("/data/0/id"));
        for (String order : List.of("orderId", "cancelledOrderId", "processedOrderId", "secondProcessedOrderId")) {
            Waiting.until(
                    calls.client(),
                    calls.admin("GET", "/api/v1/admin/orders/" + things.get(order)),
                    answer -> answer.at("/financialStatus").equals("PAID"));
        }
        calls.client()
                .send(calls.admin(
                        "POST", "/api/v1/admin/orders/" + things.get("secondProcessedOrderId") + "/processing"))
                .orFail();
        Answer deliveries = Waiting.until(
                calls.client(),
                calls.admin("GET", "/api/v1/admin/webhooks/" + things.get("webhookId") + "/deliveries"),
                answer -> answer.json().path("data").size() >= 4);
        things.put("deliveryId", deliveries.at("/data/0/id"));
    }

    private String webhook(String topic) throws InterruptedException {
        return calls.post(
                        calls.admin("POST", "/api/v1/admin/webhooks"),
                        Map.of("topic", topic, "address", hooks.url(privateWord)))
                .at("/id");
    }

    private void provider() throws InterruptedException {
        String secret = "whsec_" + privateWord;
        things.put("webhookSecret", secret);
        calls.client()
                .send(calls.admin("PUT", "/api/v1/admin/payment-providers/stripe")
                        .json(Map.of("enabled", false, "secretKey", "sk_test_" + privateWord, "webhookSecret", secret)))
                .orFail();
    }

    /** A payment that waits for its customer's confirmation. */
    private void unconfirmed(String variant) throws InterruptedException {
        Answer waiting = calls.buy(
                variant, "pm_card_threeDSecure2Required", UUID.randomUUID().toString());
        things.put("waitingOrderId", waiting.at("/orderId"));
        things.put("waitingPaymentId", payment("waitingOrderId").at("/data/0/id"));
    }

    private Answer payment(String order) throws InterruptedException {
        return Waiting.until(
                calls.client(),
                calls.admin("GET", "/api/v1/admin/payments?orderId=" + things.get(order)),
                answer -> answer.json().path("data").size() == 1);
    }
}
