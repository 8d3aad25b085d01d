package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.common.testing.Golden;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ProductContractTest {

    @Test
    void publishesWhatTheExamplesShow() {
        JsonNode example = Golden.json(ProductCreated.class);
        ProductSnapshot expected = Golden.read(ProductCreated.class).product();

        ProductSnapshot written = rebuilt(expected);

        assertThat(withoutIds(Golden.wire(new ProductCreated(written)))).isEqualTo(withoutIds(example));
        assertThat(withoutIds(Golden.wire(new ProductUpdated(written))))
                .isEqualTo(withoutIds(Golden.json(ProductUpdated.class)));
        assertThat(Golden.wire(new ProductDeleted(
                        expected.id(),
                        written.handle(),
                        expected.variants().stream()
                                .map(ProductSnapshot.Variant::id)
                                .toList())))
                .isEqualTo(Golden.json(ProductDeleted.class));
    }

    /** The example's product, made by the aggregate from what a merchant would have said. */
    private static ProductSnapshot rebuilt(ProductSnapshot example) {
        List<ProductDraft.@Nullable Variant> variants = new ArrayList<>();
        for (ProductSnapshot.Variant each : example.variants()) {
            variants.add(new ProductDraft.Variant(
                    null,
                    each.sku(),
                    each.barcode(),
                    new MoneyInput(each.price().toDecimal(), null),
                    each.compareAtPrice() == null
                            ? null
                            : new MoneyInput(each.compareAtPrice().toDecimal(), null),
                    new java.util.HashMap<>(each.options()),
                    each.trackInventory(),
                    each.continueSellingWhenOutOfStock(),
                    each.initialQuantity(),
                    each.weight(),
                    each.weightUnit()));
        }
        List<ProductDraft.@Nullable Option> options = new ArrayList<>();
        example.options()
                .forEach(each -> options.add(new ProductDraft.Option(each.name(), new ArrayList<>(each.values()))));
        List<ProductDraft.@Nullable Image> images = new ArrayList<>();
        example.images().forEach(each -> images.add(new ProductDraft.Image(each.url(), each.altText())));
        ProductDraft draft = new ProductDraft(
                example.title(),
                example.description(),
                example.handle(),
                example.vendor(),
                example.productType(),
                new ArrayList<>(example.tags()),
                example.status(),
                options,
                variants,
                images,
                new ProductDraft.Seo(example.seoTitle(), example.seoDescription()));
        Currency currency = example.variants().getFirst().price().currency();
        ProductContent content = ContentReader.read(draft, null, currency);
        return new Product(new StoreId(Uuid7.next()), currency, content, example.handle(), example.createdAt())
                .snapshot();
    }

    private static JsonNode withoutIds(JsonNode event) {
        ObjectNode product = (ObjectNode) event.at("/product");
        product.remove("id");
        event.at("/product/variants").forEach(variant -> ((ObjectNode) variant).remove("id"));
        return event;
    }
}
