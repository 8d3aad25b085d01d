package com.ecomify.localstack.launcher;

import java.math.BigDecimal;
import java.util.Map;

/** What a sale has to cause everywhere else. */
record Aftermath(DemoStore store, CatalogueItem item, DemoLogins logins, MailCatcher mail, Steps steps) {

    private static final String ORDER_QUERY = """
            query ($id: ID!) {
              order(id: $id) { id orderNumber financialStatus totalPrice { amount currencyCode } lineItems { title quantity } }
            }""";

    void check(Purchase.Sold sold, WebhookReceiver receiver, String secret) {
        String number = steps.verify("The order is CONFIRMED and PAID, as the merchant sees it", () -> {
            ApiClient.Answer order = Expect.eventually(
                    "the payment of the order",
                    () -> store.admin()
                            .get("/api/v1/admin/orders/" + sold.orderId())
                            .expect(200),
                    answer -> answer.text("/financialStatus").equals("PAID"));
            Expect.equal(order.text("/orderStatus"), "CONFIRMED", "the order's status");
            return order.text("/orderNumber");
        });
        steps.check(
                "Its stock is sold, and nothing is left reserved",
                () -> Expect.eventually(
                        "the commit of the reservation",
                        () -> Stock.of(store, item.variantId()),
                        stock -> stock.equals(new Stock(
                                sold.stockBefore().available() - sold.quantity(),
                                sold.stockBefore().committed()))));
        steps.check(
                "The customer's confirmation mail is in the mail catcher",
                () -> Expect.eventually(
                        "the mail about order " + number,
                        () -> mail.messagesTo(logins.customerEmail()),
                        messages -> messages.stream().anyMatch(message -> message.contains(number))));
        steps.check("The webhook has arrived and its signature verifies", () -> {
            var deliveries = Expect.eventually(
                    "the webhook about the order",
                    () -> receiver.deliveries().stream()
                            .filter(each -> each.body().contains(sold.orderId()))
                            .toList(),
                    found -> !found.isEmpty());
            WebhookReceiver.Delivery delivery = deliveries.getFirst();
            Expect.that(delivery.isSignedWith(secret), "the signature does not verify: " + delivery.signature());
            Expect.equal(delivery.json().path("topic").asString(), "orders/paid", "the topic");
        });
        steps.check(
                "The merchant's sales overview shows the revenue to the cent",
                () -> Expect.eventually(
                        "the revenue of " + sold.total(),
                        () -> Purchase.Sales.of(store),
                        sales -> sales.orders() == sold.salesBefore().orders() + 1
                                && sales.revenue()
                                                .compareTo(sold.salesBefore()
                                                        .revenue()
                                                        .add(sold.total()))
                                        == 0));
        steps.check("The same order is read through GraphQL", () -> {
            ApiClient.Answer answer = store.admin()
                    .post("/graphql", Map.of("query", ORDER_QUERY, "variables", Map.of("id", sold.orderId())))
                    .expect(200);
            Expect.equal(answer.text("/data/order/orderNumber"), number, "the order number");
            Expect.equal(
                    new BigDecimal(answer.text("/data/order/totalPrice/amount")), sold.total(), "the order's total");
        });
    }
}
