package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestTokens;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoreResolutionIT {

    private static final String RESOLVE = "/internal/stores/resolve?";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private SqlCounter sql;

    private final UUID unique = Uuid7.next();
    private final String slug = "kea-" + unique;
    private final String host = "www." + unique + ".example";

    private StoreId store = new StoreId(unique);

    @BeforeEach
    void openStore() {
        Answer opened = api.as(tokens.merchantWithoutStore(Uuid7.next()))
                .post(
                        "/api/v1/admin/stores",
                        Map.of("name", "Kea", "slug", slug, "currency", "JPY", "locale", "ja-JP"));
        store = StoreId.parse(opened.text("/id"));
        assertThat(staff().patch("/api/v1/admin/stores/" + store, "{\"hosts\": [\"" + host + "\"]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void findsAStoreByHostSlugAndIdWithoutACredential() {
        Answer byHost = api.get(RESOLVE + "host=" + host);

        assertThat(byHost.status()).as("%s", byHost).isEqualTo(200);
        assertThat(byHost.text("/storeId")).isEqualTo(store.toString());
        assertThat(byHost.text("/slug")).isEqualTo(slug);
        assertThat(byHost.text("/currency")).isEqualTo("JPY");
        assertThat(byHost.text("/locale")).isEqualTo("ja-JP");
        assertThat(byHost.text("/status")).isEqualTo("ACTIVE");
        assertThat(byHost.at("/ownerId").isMissingNode()).isTrue();
        assertThat(api.get(RESOLVE + "slug=" + slug).body()).isEqualTo(byHost.body());
        assertThat(api.get(RESOLVE + "id=" + store).body()).isEqualTo(byHost.body());
    }

    @Test
    void findsAHostInAnyCase() {
        assertThat(api.get(RESOLVE + "host=" + host.toUpperCase(Locale.ROOT) + ".")
                        .text("/storeId"))
                .isEqualTo(store.toString());
    }

    @Test
    void looksAStoreUpInOneStatement() {
        assertThat(sql.statementsOf(() -> api.get(RESOLVE + "host=" + host))).hasSize(1);
        assertThat(sql.statementsOf(() -> api.get(RESOLVE + "slug=" + slug))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host=unknown.example",
                "host=localhost:8080",
                "slug=unknown-slug",
                "slug=A%20B",
                "id=019ab000-0000-7000-8000-00000000dead"
            })
    void saysThatThereIsNoSuchStore(String query) {
        assertThat(api.get(RESOLVE + query).problem()).isEqualTo("404 STORE_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=x", "host=a.example&slug=abc", "host=%00", "slug=%00"})
    void refusesAnythingButOneName(String query) {
        assertThat(api.get(RESOLVE + query).problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void tellsShoppersWhatTheyMayKnow() {
        Answer answer = api.inStore(store).get("/api/v1/storefront/store");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/name")).isEqualTo("Kea");
        assertThat(answer.text("/checkout/shippingPrice/amount")).isEqualTo("0");
        assertThat(answer.at("/ownerId").isMissingNode()).isTrue();
        assertThat(answer.at("/checkout/taxRate").isMissingNode()).isTrue();
    }

    @Test
    void asksShoppersForTheStore() {
        assertThat(api.get("/api/v1/storefront/store").problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(api.inStore(new StoreId(Uuid7.next()))
                        .get("/api/v1/storefront/store")
                        .problem())
                .isEqualTo("404 STORE_NOT_FOUND");
    }

    private Api staff() {
        return api.as(tokens.merchant(store, "settings:write"));
    }
}
