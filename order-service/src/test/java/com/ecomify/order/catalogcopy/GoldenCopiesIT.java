package com.ecomify.order.catalogcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The golden messages of store- and product-service, consumed: a cart of them costs what the golden order costs. */
@ServiceTest
class GoldenCopiesIT {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Test
    void pricesTheGoldenCart() {
        StoreChanged store = Golden.read(StoreChanged.class);
        ProductUpdated product = Golden.read(ProductUpdated.class);
        VariantId variant = product.product().variants().getFirst().id();
        Api shopper = api.inStore(store.storeId());

        events.publish(store.storeId(), store.storeId(), 1, store);
        events.publish(store.storeId(), product.product().id(), 1, product);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Api.Answer cart = shopper.post("/api/v1/storefront/cart");
            Api.Answer answer = shopper.post(
                    "/api/v1/storefront/cart/" + cart.text("/id") + "/lines",
                    "{\"variantId\": \"%s\", \"quantity\": 2}".formatted(variant));
            assertThat(answer.text("/totalPrice/amount")).as(answer.toString()).isEqualTo("104.70");
            assertThat(answer.text("/totalTax/amount")).isEqualTo("16.72");
            assertThat(answer.text("/lines/0/variantTitle")).isEqualTo("S");
            assertThat(answer.text("/lines/0/handle")).isEqualTo("linen-shirt");
            assertThat(answer.text("/lines/0/imageUrl")).isEqualTo("https://images.example/linen-shirt.jpg");
        });
    }
}
