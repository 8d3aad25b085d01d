package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ErrorsIT {

    private static final String THINGS = "/api/v1/admin/things";

    private final StoreId store = KernelApplication.newStore();

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name":                                          | 400 MALFORMED_REQUEST |              |
            {"name": "a", "quantity": 1, "price": {"amount": "1" | 400 MALFORMED_REQUEST |      |
            []                                                | 400 MALFORMED_REQUEST |              |
            {"name": " ", "quantity": 1}                      | 400 VALIDATION_FAILED | name         | NotBlank
            {"quantity": 1}                                   | 400 VALIDATION_FAILED | name         | NotBlank
            {"name": "a", "quantity": 0}                      | 400 VALIDATION_FAILED | quantity     | Min
            {"name": "a", "quantity": -5}                     | 400 VALIDATION_FAILED | quantity     | Min
            {"name": "a", "quantity": "many"}                 | 400 VALIDATION_FAILED | quantity     | WRONG_TYPE
            {"name": "a", "quantity": 1.5}                    | 400 VALIDATION_FAILED | quantity     | WRONG_TYPE
            {"name": "a", "quantity": 99999999999999999999}   | 400 VALIDATION_FAILED | quantity     | WRONG_TYPE
            {"name": "a", "quantity": 1, "colour": "red"}     | 400 VALIDATION_FAILED | colour       | UNKNOWN_FIELD
            {"name": "a", "quantity": 1, "kind": "MEDIUM"}    | 400 VALIDATION_FAILED | kind         | WRONG_TYPE
            {"name": "a", "quantity": 1, "kind": 1}           | 400 VALIDATION_FAILED | kind         | WRONG_TYPE
            {"name": "a", "quantity": 1, "price": "abc"}      | 400 VALIDATION_FAILED | price        | WRONG_TYPE
            {"name": "a", "quantity": 1, "price": "1e99"}     | 400 VALIDATION_FAILED | price        | WRONG_TYPE
            {"name": "a\\u0000b", "quantity": 1}              | 400 VALIDATION_FAILED | name         | WRONG_TYPE
            {"name": "a", "quantity": 1, "labels": {"\\u0000": "x"}} | 400 VALIDATION_FAILED | labels | WRONG_TYPE
            """)
    void saysWhichFieldOfABadBodyIsWrong(String body, String problem, String field, String code) {
        Api.Answer answer = merchant().post(THINGS, body);

        assertThat(answer.problem()).as(answer.toString()).isEqualTo(problem);
        assertThat(answer.text("/violations/0/field")).isEqualTo(field == null ? "" : field);
        assertThat(answer.text("/violations/0/code")).isEqualTo(code == null ? "" : code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name": {}, "quantity": 1}                   | a text
            {"name": "a", "quantity": []}                 | a whole number
            {"name": "a", "quantity": 1, "labels": [1]}   | an object
            """)
    void saysInTheWordsOfJsonWhatItExpects(String body, String expectation) {
        Api.Answer answer = merchant().post(THINGS, body);

        assertThat(answer.problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(answer.text("/violations/0/message")).contains("expected: " + expectation);
        assertThat(answer.toString()).doesNotContain("java.", "com.ecomify");
    }

    @Test
    void acceptsABareNumberAsMoney() {
        Api.Answer answer = merchant().post(THINGS, "{\"name\": \"a\", \"quantity\": 1, \"price\": 19.99}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/price/amount")).isEqualTo("19.99");
        assertThat(answer.text("/price/currencyCode")).isEqualTo("USD");
    }

    @Test
    void refusesAParameterThatIsNoId() {
        assertThat(merchant().get(THINGS + "/not-a-uuid").problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void refusesAParameterOutOfRange() {
        assertThat(merchant().get(THINGS + "?first=0").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant().get(THINGS + "?first=many").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant().get(THINGS + "?first=%00").problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void answersAMissingThingWithItsFacts() {
        Api.Answer answer = merchant().get(THINGS + "/missing");

        assertThat(answer.problem()).isEqualTo("404 NOT_FOUND");
        assertThat(answer.at("/thing").asInt()).isEqualTo(7);
    }

    @Test
    void hidesTheInsideOfABug() {
        Api.Answer answer = merchant().get(THINGS + "/broken");

        assertThat(answer.problem()).isEqualTo("500 INTERNAL_ERROR");
        assertThat(answer.toString()).doesNotContain("secret", "Exception", "at com.");
        assertThat(answer.text("/traceId")).isNotEmpty();
    }

    @Test
    void refusesAnUnknownPathAndAWrongMethod() {
        assertThat(merchant().get("/api/v1/admin/nothing").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(merchant().delete(THINGS).problem()).isEqualTo("405 REQUEST_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/admin/things/a%2Fb",
                "/api/v1/admin/things/%25",
                "/api/v1/admin/things/a%0Ab",
                "/api/v1/admin/things/%00"
            })
    void answersWhatFirewallAndServerRefuseWithAProblemToo(String path) {
        for (String accepted : List.of("application/json", "text/html", "image/png")) {
            Api.Answer answer = merchant().header("Accept", accepted).get(path);

            assertThat(answer.problem()).as(answer.toString()).isEqualTo("400 REQUEST_REFUSED");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void answersAFormAsAClientsFault() {
        Api.Answer answer = merchant()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .patch(THINGS, "name=%s");

        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    }

    @Test
    void callsAFormThatCannotBeReadMalformed() {
        Api.Answer answer =
                merchant().header("Content-Type", "multipart/form-data").post(THINGS, "no boundary");

        assertThat(answer.problem()).isEqualTo("400 MALFORMED_REQUEST");
    }

    @Test
    void tellsWhoLosesARaceToAddTheSame() {
        assertThat(merchant().get(THINGS + "/added-by-two").problem()).isEqualTo("409 CHANGED_MEANWHILE");
    }

    @Test
    void saysWhenToTryAgain() {
        Api.Answer answer = merchant().get(THINGS + "/too-often");

        assertThat(answer.problem()).isEqualTo("429 RATE_LIMITED");
        assertThat(answer.header("Retry-After")).isEqualTo("90");
        assertThat(merchant().get(THINGS + "/away").header("Retry-After")).isEqualTo("1");
    }

    @Test
    void refusesExpiredForgedAndMissingTokens() {
        assertThat(anonymous.as(tokens.expired(store)).get(THINGS).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous.as(tokens.forged(store)).get(THINGS).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous.as("nonsense").get(THINGS).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous.get(THINGS).problem()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void refusesACallerWithoutThePermission() {
        assertThat(merchant().post(THINGS + "/guarded").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous
                        .as(tokens.merchant(store, "thing:delete"))
                        .post(THINGS + "/guarded")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesTheStoreFromTheTokenAndNeverFromAHeader() {
        StoreId other = KernelApplication.newStore();

        assertThat(merchant().post(THINGS, "{\"name\": \"a\", \"quantity\": 1}").text("/store"))
                .isEqualTo(store.toString());
        assertThat(merchant().inStore(other).get("/api/v1/storefront/things").problem())
                .isEqualTo("403 STORE_MISMATCH");
        assertThat(anonymous
                        .as(tokens.merchantWithoutStore(Uuid7.next()))
                        .inStore(other)
                        .get("/api/v1/storefront/things")
                        .text("/store"))
                .isEmpty();
    }

    @Test
    void takesTheStoreOfAnonymousShoppersFromTheGateway() {
        assertThat(anonymous.inStore(store).get("/api/v1/storefront/things").text("/store"))
                .isEqualTo(store.toString());
        assertThat(anonymous
                        .header("X-Ecomify-Store-Id", "x")
                        .get("/api/v1/storefront/things")
                        .problem())
                .isEqualTo("400 STORE_REQUIRED");
    }

    private Api merchant() {
        return anonymous.as(tokens.merchant(store));
    }
}
