package com.ecomify.plugin.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.plugin.PluginTest;
import com.ecomify.plugin.Receiver;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PluginTest
class WebhooksIT {

    private static final String PATH = "/api/v1/admin/webhooks";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Receiver receiver;

    @Autowired
    private TestEngines.Database database;

    private final StoreId store = new StoreId(Uuid7.next());
    private Api api;

    @BeforeEach
    void signIn() {
        api = anonymous.as(tokens.merchant(store, "webhook:read", "webhook:write"));
    }

    @Test
    void showsTheSecretOnce() {
        Api.Answer added = add();

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/secret")).startsWith("whsec_");
        Api.Answer shown = api.get(String.valueOf(added.header("Location")));
        assertThat(shown.text("/topic")).isEqualTo("orders/paid");
        assertThat(shown.text("/format")).isEqualTo("json");
        assertThat(shown.toString()).doesNotContain("secret", "whsec_");
        assertThat(api.get(PATH).toString()).doesNotContain("secret", "whsec_");
    }

    @Test
    void storesTheSecretSealed() throws SQLException {
        String secret = add().text("/secret");

        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.adminUser(), database.adminPassword());
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select sealed_secret from webhooks where store_id = '" + store + "'")) {
            assertThat(row.next()).isTrue();
            String stored = new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
            assertThat(stored).doesNotContain(secret).doesNotContain(secret.substring(6));
        }
    }

    @Test
    void pagesThroughWebhooksAndRemovesThem() {
        String first = add().text("/id");
        add();

        Api.Answer page = api.get(PATH + "?first=1");
        assertThat(page.at("/data")).hasSize(1);
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(api.get(PATH + "?first=5&after=" + page.text("/pageInfo/endCursor"))
                        .at("/data"))
                .hasSize(1);
        assertThat(api.delete(PATH + "/" + first).status()).isEqualTo(204);
        assertThat(api.delete(PATH + "/" + first).problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        assertThat(api.get(PATH).at("/data")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"topic": "orders/paid", "address": "https://127.0.0.1/hook"}                 | 400 ADDRESS_NOT_ALLOWED
                {"topic": "orders/paid", "address": "https://169.254.169.254/latest"}         | 400 ADDRESS_NOT_ALLOWED
                {"topic": "orders/paid", "address": "https://[::ffff:10.0.0.1]/"}             | 400 ADDRESS_NOT_ALLOWED
                {"topic": "orders/paid", "address": "http://8.8.8.8/hook"}                    | 400 ADDRESS_NOT_ALLOWED
                {"topic": "orders/paid", "address": "nonsense"}                               | 400 ADDRESS_NOT_ALLOWED
                {"topic": "orders/eaten", "address": "https://8.8.8.8/hook"}                  | 400 VALIDATION_FAILED
                {"topic": 7, "address": "https://8.8.8.8/hook"}                               | 400 VALIDATION_FAILED
                {"address": "https://8.8.8.8/hook"}                                           | 400 VALIDATION_FAILED
                {"topic": "orders/paid"}                                                      | 400 VALIDATION_FAILED
                {"topic": "orders/paid", "address": ""}                                       | 400 VALIDATION_FAILED
                {"topic": "orders/paid", "address": "https://8.8.8.8/", "format": "xml"}      | 400 VALIDATION_FAILED
                {"topic": "orders/paid", "address": "https://8.8.8.8/", "secret": "mine"}     | 400 VALIDATION_FAILED
                {"topic": "orders/paid"                                                       | 400 MALFORMED_REQUEST""")
    void refusesBadInput(String body, String problem) {
        assertThat(api.post(PATH, body).problem()).isEqualTo(problem);
        assertThat(api.get(PATH).at("/data")).isEmpty();
    }

    @Test
    void knowsNothingOfOtherIds() {
        assertThat(api.get(PATH + "/" + Uuid7.next()).problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        assertThat(api.get(PATH + "/1").status()).isEqualTo(400);
        assertThat(api.get(PATH + "/" + Uuid7.next() + "/deliveries").problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        String id = add().text("/id");
        assertThat(api.post(PATH + "/" + id + "/deliveries/" + Uuid7.next() + "/resend")
                        .problem())
                .isEqualTo("404 DELIVERY_NOT_FOUND");
        assertThat(api.get(PATH + "/" + id + "/deliveries?first=0").status()).isEqualTo(400);
        assertThat(api.get(PATH + "/" + id + "/deliveries?after=x").problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void asksForThePermission() {
        Api reader = anonymous.as(tokens.merchant(store, "webhook:read"));

        assertThat(reader.post(PATH, wish()).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous.as(tokens.merchant(store)).get(PATH).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous.get(PATH).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(anonymous.as(tokens.expired(store, "webhook:read")).get(PATH).problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous.as(tokens.forged(store, "webhook:read")).get(PATH).problem())
                .isEqualTo("401 TOKEN_INVALID");
    }

    private Api.Answer add() {
        return api.post(PATH, wish());
    }

    private Map<String, String> wish() {
        return Map.of("topic", "orders/paid", "address", receiver.address("hook-" + store));
    }
}
