package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.util.Map;

/**
 * The first sale, told to a running platform through its gateway: a merchant opens a store, a catalogue goes in, customers
 * buy. Every step checks what it says. May be told again to the same platform: the merchant and the store are found then.
 *
 * @param ports where the platform is
 * @param engines its engines
 * @param logins who takes part
 * @param steps what runs and prints each step
 */
record FirstSale(PortPlan ports, EngineAddresses engines, DemoLogins logins, Steps steps) {

    void run() throws IOException {
        ApiClient gateway = new ApiClient(ports.url(Service.GATEWAY));
        try (WebhookReceiver receiver = new WebhookReceiver(ports.webhookReceiver())) {
            DemoStore store = new OpenStore(gateway, logins, steps).run();
            CatalogueItem item = new FillCatalogue(store, steps).run();
            String secret = steps.verify(
                    "The merchant subscribes to orders/paid with a webhook", () -> subscribe(store, receiver.url()));
            Purchase purchase = new Purchase(store, item, logins, steps);
            Purchase.Sold sold = purchase.buy();
            new Aftermath(store, item, logins, new MailCatcher(ports.mailPage()), steps).check(sold, receiver, secret);
            purchase.decline();
            purchase.repeat(sold);
        }
    }

    private static String subscribe(DemoStore store, String address) throws IOException, InterruptedException {
        ApiClient admin = store.admin();
        for (var webhook :
                admin.get("/api/v1/admin/webhooks?first=100").expect(200).at("/data")) {
            if (webhook.path("address").asString("").equals(address)) {
                admin.delete("/api/v1/admin/webhooks/" + webhook.path("id").asString())
                        .expect(204);
            }
        }
        return admin.post("/api/v1/admin/webhooks", Map.of("topic", "orders/paid", "address", address))
                .expect(201)
                .text("/secret");
    }
}
