package com.ecomify.verification.isolation;

import static com.ecomify.verification.isolation.Filling.staff;

import java.util.List;
import java.util.stream.Stream;

/** Operations of those who work in a store. */
final class StaffFillings {

    private static final String ADMIN = "/api/v1/admin/";
    private static final String PERIOD = "from={yesterday}&to={tomorrow}";
    private static final String PRODUCT = """
            {"title": "{my.publicWord} probe", "variants": [{"price": "9.99"}]}""";
    private static final String THEME = """
            {"colors": {"primary": "#174e3b", "secondary": "#7d8b84", "accent": "#8f3a1d", "background": "#fcfbf8",
                        "text": "#1d2320"},
             "typography": {"fontFamily": "Inter", "headingFont": "Lora"},
             "layout": {"headerStyle": "static", "sidebarPosition": "left"}}""";
    private static final String ORDER = """
            {"email": "probe@example.com", "payment": {"method": "pm_card_visa"},
             "lineItems": [{"variantId": "{variantId}", "quantity": 1}],
             "shippingAddress": {"firstName": "P", "lastName": "Robe", "address1": "1 Street", "city": "Dublin",
                                 "country": "IE", "zip": "D01"}}""";

    private StaffFillings() {}

    static List<Filling> all() {
        return Stream.of(stores(), people(), products(), orders(), payments(), inventory(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Filling> stores() {
        return List.of(
                Filling.of("GET " + ADMIN + "stores", Access.MERCHANT).query("first=100"),
                Filling.of("POST " + ADMIN + "stores", Access.MERCHANT).sending("{\"name\": \"Probe {fresh}\"}"),
                staff("GET " + ADMIN + "stores/{storeId}", "settings:read"),
                staff("PATCH " + ADMIN + "stores/{storeId}", "settings:write").sending("{\"timezone\": \"UTC\"}"),
                staff("GET " + ADMIN + "theme", "settings:read").showing(false),
                staff("PUT " + ADMIN + "theme", "settings:write").sending(THEME),
                staff("DELETE " + ADMIN + "theme", "settings:write"),
                staff("GET " + ADMIN + "customers", "customer:read").query("first=100"),
                staff("GET " + ADMIN + "customers", "customer:read").query("query={customerEmail}"),
                staff("POST " + ADMIN + "customers", "customer:write")
                        .sending("{\"email\": \"{fresh}@example.com\", \"firstName\": \"P\", \"lastName\": \"R\"}"),
                staff("GET " + ADMIN + "customers/{customerId}", "customer:read"),
                staff("GET /internal/customers", "customer:read").query("ids={customerId}"));
    }

    private static List<Filling> people() {
        return List.of(
                staff("GET " + ADMIN + "staff", "settings:read").query("first=100"),
                staff("GET " + ADMIN + "staff/{userId}", "settings:read").at(ADMIN + "staff/{ownerId}"),
                staff("POST " + ADMIN + "staff", "settings:write")
                        .sending("{\"email\": \"{my.newcomerEmail}\", \"role\": \"STAFF\"}"),
                staff("DELETE " + ADMIN + "staff/{userId}", "settings:write").at(ADMIN + "staff/{formerStaffId}"));
    }

    private static List<Filling> products() {
        return List.of(
                staff("GET " + ADMIN + "products", "product:read").query("first=100"),
                staff("GET " + ADMIN + "products", "product:read").query("query={draftHandle}"),
                staff("POST " + ADMIN + "products", "product:write").sending(PRODUCT),
                staff("GET " + ADMIN + "products/{id}", "product:read").at(ADMIN + "products/{draftProductId}"),
                staff("PATCH " + ADMIN + "products/{id}", "product:write")
                        .at(ADMIN + "products/{patchedProductId}")
                        .sending("{\"vendor\": \"{my.publicWord}\"}"),
                staff("DELETE " + ADMIN + "products/{id}", "product:delete").at(ADMIN + "products/{deletedProductId}"),
                staff("GET " + ADMIN + "products/export", "product:read"),
                staff("POST " + ADMIN + "products/imports", "product:write")
                        .sending("text/csv", "Handle,Title,Variant Price\n{fresh},Probe,1.00\n"),
                staff("GET " + ADMIN + "products/imports/{id}", "product:read product:write")
                        .at(ADMIN + "products/imports/{importId}")
                        .showing(false),
                staff("GET " + ADMIN + "products/imports/{id}/errors", "product:read product:write")
                        .at(ADMIN + "products/imports/{importId}/errors"));
    }

    private static List<Filling> orders() {
        return List.of(
                staff("GET " + ADMIN + "orders", "order:read").query("first=100"),
                staff("GET " + ADMIN + "orders", "order:read").query("query={customerEmail}"),
                staff("POST " + ADMIN + "orders", "order:write").sending(ORDER),
                staff("GET " + ADMIN + "orders/{orderId}", "order:read"),
                staff("POST " + ADMIN + "orders/{orderId}/cancellation", "order:write")
                        .at(ADMIN + "orders/{cancelledOrderId}/cancellation")
                        .sending("{}"),
                staff("POST " + ADMIN + "orders/{orderId}/processing", "order:write")
                        .at(ADMIN + "orders/{processedOrderId}/processing"),
                staff("POST " + ADMIN + "orders/{orderId}/completion", "order:write")
                        .at(ADMIN + "orders/{secondProcessedOrderId}/completion"),
                staff("GET /internal/orders", "order:read").query("ids={orderId}"));
    }

    private static List<Filling> payments() {
        String providers = ADMIN + "payment-providers";
        return List.of(
                staff("GET " + ADMIN + "payments", "order:read")
                        .query("first=100")
                        .showing(false),
                staff("GET " + ADMIN + "payments", "order:read")
                        .query("orderId={orderId}")
                        .showing(false),
                staff("GET " + providers, "settings:read").showing(false),
                staff("GET " + providers + "/{provider}", "settings:read")
                        .at(providers + "/stripe")
                        .showing(false),
                staff("PUT " + providers + "/{provider}", "settings:write")
                        .at(providers + "/stripe")
                        .sending("{\"enabled\": false, \"webhookSecret\": \"{my.webhookSecret}\"}"));
    }

    private static List<Filling> inventory() {
        String inventory = ADMIN + "inventory/";
        return List.of(
                staff("GET " + inventory + "locations", "inventory:read").query("first=100"),
                staff("POST " + inventory + "locations", "inventory:write").sending("{\"name\": \"Probe {fresh}\"}"),
                staff("GET " + inventory + "locations/{locationId}", "inventory:read"),
                staff("GET " + inventory + "items", "inventory:read")
                        .query("first=100")
                        .showing(false),
                staff("GET " + inventory + "items", "inventory:read")
                        .query("variantIds={variantId}")
                        .showing(false),
                staff("GET " + inventory + "items/{variantId}/movements", "inventory:read"),
                staff("POST " + inventory + "adjustments", "inventory:write")
                        .sending("{\"variantId\": \"{variantId}\", \"delta\": 1, \"reason\": \"probe\"}"),
                staff("POST " + inventory + "adjustments", "inventory:write")
                        .sending("{\"variantId\": \"{my.variantId}\", \"locationId\": \"{locationId}\", \"delta\": 1, "
                                + "\"reason\": \"probe\"}"),
                staff("GET /internal/inventory/levels", "inventory:read product:read")
                        .query("variantIds={variantId}")
                        .showing(false));
    }

    private static List<Filling> others() {
        String webhooks = ADMIN + "webhooks";
        return List.of(
                staff("GET " + ADMIN + "analytics/sales", "analytics:read")
                        .query(PERIOD)
                        .showing(false),
                staff("GET " + ADMIN + "analytics/top-products", "analytics:read")
                        .query(PERIOD),
                staff("GET " + webhooks, "webhook:read").query("first=100"),
                staff("POST " + webhooks, "webhook:write")
                        .sending("{\"topic\": \"products/delete\", \"address\": \"{my.hookUrl}\"}"),
                staff("GET " + webhooks + "/{webhookId}", "webhook:read"),
                staff("DELETE " + webhooks + "/{webhookId}", "webhook:write").at(webhooks + "/{doomedWebhookId}"),
                staff("GET " + webhooks + "/{webhookId}/deliveries", "webhook:read")
                        .showing(false),
                staff("POST " + webhooks + "/{webhookId}/deliveries/{deliveryId}/resend", "webhook:write"));
    }
}
