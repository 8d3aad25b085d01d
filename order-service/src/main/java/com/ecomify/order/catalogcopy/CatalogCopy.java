package com.ecomify.order.catalogcopy;

import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the copy; a state older than the one it has changes nothing. */
@Component
class CatalogCopy {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CatalogCopy(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void put(ProductSnapshot product, long sequence) {
        String image = product.images().stream()
                .min(Comparator.comparingInt(ProductSnapshot.Image::position))
                .map(ProductSnapshot.Image::url)
                .orElse(null);
        if (isNews(
                product.id(),
                product.title(),
                product.handle(),
                product.status().name(),
                image,
                sequence)) {
            removeVariants(product.id());
            insertVariants(product);
        }
    }

    void remove(ProductDeleted product, long sequence) {
        if (isNews(product.productId(), product.handle(), product.handle(), "DELETED", null, sequence)) {
            removeVariants(product.productId());
        }
    }

    /** The product's row is the lock and the memory of the last sequence, also for its variants. */
    private boolean isNews(
            ProductId product, String title, String handle, String status, @Nullable String image, long sequence) {
        return jdbc.sql("""
                                insert into sellable_products (store_id, id, title, handle, status, image_url, sequence)
                                values (:store, :id, :title, :handle, :status, :image, :sequence)
                                on conflict (store_id, id) do update
                                set title = excluded.title, handle = excluded.handle, status = excluded.status,
                                    image_url = excluded.image_url, sequence = excluded.sequence
                                where excluded.sequence > sellable_products.sequence""")
                        .param("store", CurrentStore.get().value())
                        .param("id", product.value())
                        .param("title", title)
                        .param("handle", handle)
                        .param("status", status)
                        .param("image", image)
                        .param("sequence", sequence)
                        .update()
                == 1;
    }

    private void removeVariants(ProductId product) {
        jdbc.sql("delete from sellable_variants where product_id = :product")
                .param("product", product.value())
                .update();
    }

    private void insertVariants(ProductSnapshot product) {
        UUID store = CurrentStore.get().value();
        batches.batchUpdate(
                "insert into sellable_variants (store_id, id, product_id, title, sku, price_minor, currency, options)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                product.variants(),
                100,
                (statement, variant) -> {
                    statement.setObject(1, store);
                    statement.setObject(2, variant.id().value());
                    statement.setObject(3, product.id().value());
                    statement.setString(4, variant.options().isEmpty() ? null : variant.title());
                    statement.setString(5, variant.sku());
                    statement.setLong(6, variant.price().amountMinor());
                    statement.setString(7, variant.price().currency().getCurrencyCode());
                    statement.setString(8, new OptionValues(variant.options()).toJson());
                });
    }
}
