package com.ecomify.product.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long 100,000 variants take to be imported, and until the last of them can be found. Not a test: no build runs it, and it
 * asserts only that all went in. {@code docs/performance.md} has the command and what it measured.
 */
@ServiceTest
class ImportBenchmark {

    private static final Logger log = LoggerFactory.getLogger(ImportBenchmark.class);
    private static final String IMPORTS = "/api/v1/admin/products/imports";
    private static final String SEARCH = "/api/v1/storefront/search?first=1";
    private static final int VARIANTS = Integer.getInteger("import.variants", 100_000);

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @ParameterizedTest
    @ValueSource(ints = {4, 1})
    void importsAHundredThousandVariants(int variantsOfAProduct) {
        StoreId store = TestStores.open(events, currencies, "EUR");
        int products = VARIANTS / variantsOfAProduct;
        byte[] file = ProductCsv.of(7, products, variantsOfAProduct);
        long start = System.nanoTime();

        Api.Answer started = merchant(store).header("Content-Type", "text/csv").postBytes(IMPORTS, file);
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        Duration uploaded = since(start);
        Api.Answer done = await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(250))
                .until(
                        () -> merchant(store).get(IMPORTS + "/" + started.text("/id")),
                        answer -> !answer.text("/finishedAt").isEmpty());
        Duration imported = since(start);
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(250))
                .until(() ->
                        anonymous.inStore(store).get(SEARCH).at("/totalCount").asInt() == products);

        assertThat(done.at("/created").asInt()).as(done.toString()).isEqualTo(products);
        log.info(
                "{} variants of {} products, {} MB, heap {} MB: uploaded and checked after {} s, in after {} s ({} variants/s),"
                        + " all found after {} s",
                VARIANTS,
                products,
                file.length / 1_000_000,
                Runtime.getRuntime().maxMemory() / 1_048_576,
                uploaded.toSeconds(),
                imported.toSeconds(),
                VARIANTS * 1_000L / imported.toMillis(),
                since(start).toSeconds());
    }

    private Api merchant(StoreId store) {
        return anonymous.as(tokens.merchant(store, "product:read", "product:write"));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
