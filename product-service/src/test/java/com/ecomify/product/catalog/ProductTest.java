package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.MoneyInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @Test
    void isPublishedWhenItFirstBecomesActive() {
        Product product = product(draft("Lamp", null, null));
        assertThat(product.snapshot().publishedAt()).isNull();

        change(product, draft(null, ProductStatus.ACTIVE, null), NOW.plusSeconds(5));
        change(product, draft(null, ProductStatus.ARCHIVED, null), NOW.plusSeconds(6));
        change(product, draft(null, ProductStatus.ACTIVE, null), NOW.plusSeconds(7));

        assertThat(product.snapshot().publishedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void hasNotChangedWhenItIsToldWhatItAlreadyIs() {
        Product product = product(draft("Lamp", null, List.of(variant("9.90"))));

        assertThat(change(product, draft("Lamp", null, List.of(variant("9.9"))), NOW.plusSeconds(5)))
                .isFalse();
        assertThat(product.snapshot().updatedAt()).isEqualTo(NOW);
    }

    @Test
    void isUpdatedLaterThanBeforeAlthoughTheClockStandsStill() {
        Product product = product(draft("Lamp", null, null));

        assertThat(change(product, draft(null, null, List.of(variant("9.90"))), NOW))
                .isTrue();

        assertThat(product.snapshot().updatedAt()).isAfter(NOW);
    }

    @Test
    void keepsTheIdentityOfAVariantThatIsFoundByItsOptions() {
        Product product = product(draft("Lamp", null, List.of(variant("9.90"))));
        ProductSnapshot before = product.snapshot();

        change(product, draft(null, null, List.of(variant("12.00"))), NOW);

        ProductSnapshot.Variant after = product.snapshot().variants().getFirst();
        assertThat(after.id()).isEqualTo(before.variants().getFirst().id());
        assertThat(after.price().amountMinor()).isEqualTo(1200);
    }

    private static Product product(ProductDraft draft) {
        ProductContent content = ContentReader.read(draft, null, EUR);
        return new Product(new StoreId(Uuid7.next()), EUR, content, Handles.of(content.title()), NOW);
    }

    private static boolean change(Product product, ProductDraft draft, Instant now) {
        return product.change(ContentReader.read(draft, product.snapshot(), EUR), product.handle(), now);
    }

    private static ProductDraft.Variant variant(String price) {
        return new ProductDraft.Variant(
                null,
                null,
                null,
                new MoneyInput(new BigDecimal(price), null),
                null,
                Map.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static ProductDraft draft(
            @Nullable String title,
            @Nullable ProductStatus status,
            @Nullable List<ProductDraft.@Nullable Variant> variants) {
        return new ProductDraft(title, null, null, null, null, null, status, null, variants, null, null);
    }
}
