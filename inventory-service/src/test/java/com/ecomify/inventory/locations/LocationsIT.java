package com.ecomify.inventory.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.Shop;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LocationsIT {

    private static final String PATH = "/api/v1/admin/inventory/locations";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    private Shop shop;

    @BeforeEach
    void newStore() {
        shop = new Shop(anonymous, tokens, events);
    }

    @Test
    void makesOneDefaultLocationForAStoreHoweverOftenItIsHeardOf() {
        events.publish(shop.store(), shop.store(), 1, shop.changed());
        events.publish(shop.store(), shop.store(), 2, shop.changed());
        shop.variantWith(1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(shop.api().get(PATH).at("/data")).hasSize(1));
        assertThat(shop.api().get(PATH).at("/data/0/isDefault").asBoolean()).isTrue();
        await().during(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(shop.api().get(PATH).at("/data")).hasSize(1));
    }

    @Test
    void makesTheDefaultLocationWhenAProductComesFirst() {
        shop.variantWith(1);

        assertThat(shop.api().get(PATH).at("/data/0/isDefault").asBoolean()).isTrue();
    }

    @Test
    void addsALocationAndShowsItWhereItSays() {
        Api.Answer added =
                shop.api().post(PATH, Map.of("name", "Berlin", "address", Map.of("city", "Berlin", "country", "DE")));

        assertThat(added.status()).isEqualTo(201);
        Api.Answer shown = shop.api().get(String.valueOf(added.header("Location")));
        assertThat(shown.text("/name")).isEqualTo("Berlin");
        assertThat(shown.text("/address/country")).isEqualTo("DE");
    }

    @Test
    void refusesANameThatIsTaken() {
        shop.api().post(PATH, Map.of("name", "Berlin"));

        assertThat(shop.api().post(PATH, Map.of("name", "BERLIN")).problem()).isEqualTo("409 LOCATION_NAME_TAKEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"name": ""}                                   | 400 VALIDATION_FAILED
                {"name": null}                                 | 400 VALIDATION_FAILED
                {}                                             | 400 VALIDATION_FAILED
                {"name": "a", "unknown": 1}                    | 400 VALIDATION_FAILED
                {"name": {"a": 1}}                             | 400 VALIDATION_FAILED
                {"name": "a", "address": {"country": "Peru"}}  | 400 VALIDATION_FAILED
                {"name":                                       | 400 MALFORMED_REQUEST
                []                                             | 400 MALFORMED_REQUEST""")
    void refusesBadInput(String body, String problem) {
        assertThat(shop.api().post(PATH, body).problem()).isEqualTo(problem);
        assertThat(shop.api().get(PATH).at("/data")).isEmpty();
    }

    @Test
    void refusesPagesThatDoNotExist() {
        assertThat(shop.api().get(PATH + "?first=0").status()).isEqualTo(400);
        assertThat(shop.api().get(PATH + "?first=101").status()).isEqualTo(400);
        assertThat(shop.api().get(PATH + "?after=nonsense").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(shop.api().get(PATH + "/" + Uuid7.next()).problem()).isEqualTo("404 LOCATION_NOT_FOUND");
        assertThat(shop.api().get(PATH + "/1").status()).isEqualTo(400);
    }

    @Test
    void asksForThePermission() {
        Api reader = anonymous.as(tokens.merchant(shop.store(), "inventory:read"));
        Api nobody = anonymous.as(tokens.merchant(shop.store()));

        assertThat(reader.post(PATH, Map.of("name", "Berlin")).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(nobody.get(PATH).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous.get(PATH).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(anonymous
                        .as(tokens.expired(shop.store(), "inventory:read"))
                        .get(PATH)
                        .problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous
                        .as(tokens.forged(shop.store(), "inventory:read"))
                        .get(PATH)
                        .problem())
                .isEqualTo("401 TOKEN_INVALID");
    }
}
