package com.ecomify.verification.isolation;

import java.util.List;

/** Arguments of the GraphQL schema's root fields, as JSON. */
final class GraphQlFillings {

    private static final String ORDER = """
            {"input": {"idempotencyKey": "{fresh}", "email": "probe@example.com", "payment": {"method": "pm_card_visa"},
             "lineItems": [{"variantId": "{variantId}", "quantity": 1}],
             "shippingAddress": {"firstName": "P", "lastName": "Robe", "address1": "1 Street", "city": "Dublin",
                                 "country": "IE", "zip": "D01"}}}""";

    private GraphQlFillings() {}

    static List<Filling> all() {
        return List.of(
                Filling.of("Query.store", Access.SHOPPER)
                        .sending("{\"id\": \"{storeId}\"}")
                        .showing(true),
                Filling.of("Query.product", Access.SHOPPER)
                        .sending("{\"id\": \"{productId}\"}")
                        .showing(true),
                Filling.of("Query.product", Access.HIDDEN)
                        .sending("{\"id\": \"{draftProductId}\"}")
                        .showing(true),
                staff("Query.order", "order:read", "{\"id\": \"{orderId}\"}").showing(true),
                Filling.of("Query.products", Access.SHOPPER)
                        .sending("{\"filters\": {\"query\": \"{publicWord}\"}}")
                        .showing(true),
                Filling.of("Query.products", Access.SHOPPER)
                        .sending("{\"first\": 10}")
                        .showing(true),
                // The schema in its own language, for who joins it with others: no store's.
                Filling.of("Query._service", Access.OPEN).showing(false),
                staff("Query.analytics", "analytics:read", """
                        {"period": {"from": "{yesterday}", "to": "{tomorrow}"}}""").showing(true),
                staff("Mutation.createProduct", "product:write", """
                        {"input": {"title": "{my.publicWord} probe", "variants": [{"price": {"amount": "1.00"}}]}}"""),
                staff("Mutation.updateProduct", "product:write", """
                        {"id": "{updatedProductId}", "input": {"vendor": "{my.publicWord}"}}"""),
                staff("Mutation.deleteProduct", "product:delete", "{\"id\": \"{removedProductId}\"}"),
                staff("Mutation.createOrder", "order:write", ORDER),
                staff("Mutation.createCustomer", "customer:write", """
                        {"input": {"email": "{fresh}@example.com", "firstName": "P", "lastName": "R"}}"""),
                staff("Subscription.orderCreated", "order:read", "{\"storeId\": \"{storeId}\"}"),
                staff("Subscription.inventoryUpdated", "inventory:read", "{\"productId\": \"{productId}\"}"));
    }

    private static Filling staff(String field, String permission, String arguments) {
        return Filling.staff(field, permission).sending(arguments);
    }
}
