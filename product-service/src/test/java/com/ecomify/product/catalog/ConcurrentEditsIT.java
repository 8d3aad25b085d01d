package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people edit one product at the same moment. */
@ServiceTest
class ConcurrentEditsIT {

    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final int ROUNDS = 10;

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    private Api api;

    @BeforeEach
    void openStore() {
        StoreId store = TestStores.open(events, currencies, "EUR");
        api = anonymous.as(tokens.merchant(store, "product:read", "product:write"));
    }

    @Test
    void letOneOfTwoWinWhoReadTheSameVersion() throws Exception {
        String path = product();

        for (int round = 0; round < ROUNDS; round++) {
            String version = api.get(path).header("ETag");
            List<Api.Answer> answers = atOnce(2, version, path, "Round " + round);

            // Too late is told as 412; at the very same moment it is a lost race.
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .extracting(Api.Answer::status)
                    .as(answers.toString())
                    .singleElement()
                    .isIn(409, 412);
            Api.Answer winner = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .findFirst()
                    .orElseThrow();
            assertThat(api.get(path).text("/title")).isEqualTo(winner.text("/title"));
        }

        assertThat(api.get(path).header("ETag")).isEqualTo("\"" + ROUNDS + "\"");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(events.all(ProductUpdated.class, event -> event.key().equals(id), Duration.ofSeconds(2)))
                .extracting(Event::sequence)
                .hasSize(ROUNDS)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void tellEverybodyWhetherTheirEditCountsWithoutAVersion() throws Exception {
        String path = product();

        List<Api.Answer> answers = atOnce(6, null, path, "Any");

        List<Api.Answer> saved =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(answers)
                .extracting(Api.Answer::status)
                .as(answers.toString())
                .containsAnyOf(200)
                .isSubsetOf(200, 409);
        assertThat(api.get(path).header("ETag")).isEqualTo("\"" + saved.size() + "\"");
        assertThat(saved)
                .extracting(answer -> answer.text("/title"))
                .contains(api.get(path).text("/title"));
    }

    private String product() {
        return PRODUCTS + "/" + api.post(PRODUCTS, "{\"title\": \"Mug\"}").text("/id");
    }

    private List<Api.Answer> atOnce(int people, @Nullable String version, String path, String title) throws Exception {
        List<Future<Api.Answer>> edits = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                String body = "{\"title\": \"%s by %d\"}".formatted(title, i);
                edits.add(threads.submit(() -> version == null
                        ? api.patch(path, body)
                        : api.header("If-Match", version).patch(path, body)));
            }
        }
        List<Api.Answer> answers = new ArrayList<>();
        for (Future<Api.Answer> edit : edits) {
            answers.add(edit.get());
        }
        return answers;
    }
}
