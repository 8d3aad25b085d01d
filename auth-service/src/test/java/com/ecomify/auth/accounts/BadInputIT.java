package com.ecomify.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class BadInputIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"email":                                                                  | 400 MALFORMED_REQUEST |
            "text"                                                                     | 400 MALFORMED_REQUEST |
            []                                                                         | 400 MALFORMED_REQUEST |
            {}                                                                         | 400 VALIDATION_FAILED | email
            {"email": "a@b.example", "firstName": "A", "lastName": "B"}                | 400 VALIDATION_FAILED | password
            {"email": null, "password": "12345678", "firstName": "A", "lastName": "B"} | 400 VALIDATION_FAILED | email
            {"email": "nobody", "password": "12345678", "firstName": "A", "lastName": "B"}      | 400 VALIDATION_FAILED | email
            {"email": "a@b.example", "password": "1234567", "firstName": "A", "lastName": "B"}  | 400 VALIDATION_FAILED | password
            {"email": "a@b.example", "password": {"a": 1}, "firstName": "A", "lastName": "B"}   | 400 VALIDATION_FAILED | password
            {"email": "a@b.example", "password": "12345678", "firstName": " ", "lastName": "B"} | 400 VALIDATION_FAILED | firstName
            {"email": "a@b.example", "password": "12345678", "firstName": ["A"], "lastName": "B"} | 400 VALIDATION_FAILED | firstName
            {"email": "a@b.example", "password": "12345678", "firstName": "A", "lastName": "B\\u0000"} | 400 VALIDATION_FAILED | lastName
            {"email": "a@b.example", "password": "12345678", "firstName": "A", "lastName": "B", "role": "PLATFORM_ADMIN"} | 400 VALIDATION_FAILED | role
            """)
    void refusesABadRegistrationAndKeepsNothing(String body, String problem, String field) {
        long before = users();

        Api.Answer answer = api.post("/api/v1/auth/register", body);

        assertThat(answer.problem()).as(answer.toString()).isEqualTo(problem);
        assertThat(fields(answer)).contains(field == null ? "" : field);
        assertThat(users()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 100_000})
    void refusesAPasswordThatIsTooLongAndDoesNotRepeatIt(int length) {
        String password = "s3cret".repeat(length / 6 + 1);

        Api.Answer answer = api.post("/api/v1/auth/register", """
                {"email": "%s", "password": "%s", "firstName": "A", "lastName": "B"}""".formatted(Merchants.newEmail(), password));

        assertThat(answer.problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(answer.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void refusesANameThatIsTooLong(int length) {
        Api.Answer answer = api.post("/api/v1/auth/register", """
                {"email": "%s", "password": "12345678", "firstName": "%s", "lastName": "B"}""".formatted(Merchants.newEmail(), "x".repeat(length)));

        assertThat(answer.problem()).isEqualTo("400 VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /api/v1/auth/login   | {                                                                | 400 MALFORMED_REQUEST
            /api/v1/auth/login   | {"email": "a@b.example"}                                         | 400 VALIDATION_FAILED
            /api/v1/auth/login   | {"email": "a@b.example", "password": "x", "storeId": "mine"}     | 400 VALIDATION_FAILED
            /api/v1/auth/login   | {"email": "a@b.example", "password": "x", "otp": "1"}            | 400 VALIDATION_FAILED
            /api/v1/auth/login   | {"email": "a\\u0000@b.example", "password": "x"}                 | 400 VALIDATION_FAILED
            /api/v1/auth/login   | {"email": "a@b.example", "password": "x"}                        | 401 INVALID_CREDENTIALS
            /api/v1/auth/login   | {"email": "' or 1=1 --", "password": "x"}                        | 401 INVALID_CREDENTIALS
            /api/v1/auth/refresh | {}                                                               | 400 VALIDATION_FAILED
            /api/v1/auth/refresh | {"refreshToken": null}                                           | 400 VALIDATION_FAILED
            /api/v1/auth/refresh | {"refreshToken": 7}                                              | 401 REFRESH_TOKEN_INVALID
            /api/v1/auth/refresh | {"refreshToken": ""}                                             | 401 REFRESH_TOKEN_INVALID
            /api/v1/auth/refresh | {"refreshToken": "AAAA"}                                         | 401 REFRESH_TOKEN_INVALID
            /api/v1/auth/logout  | {"token": "x"}                                                   | 400 VALIDATION_FAILED
            """)
    void refusesABadSignIn(String path, String body, String problem) {
        assertThat(api.post(path, body).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                         | 400 VALIDATION_FAILED
            {"storeId": "mine"}                        | 400 VALIDATION_FAILED
            {"storeId": null}                          | 400 VALIDATION_FAILED
            {"storeId": "", "role": "OWNER"}           | 400 VALIDATION_FAILED
            """)
    void refusesABadChoiceOfAStore(String body, String problem) {
        Api merchant = api.as(Merchants.register(api, Merchants.newEmail()).text("/accessToken"));

        assertThat(merchant.post("/api/v1/auth/switch-store", body).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            register | {"email": "x", "password": "12345678", "firstName": "A", "lastName": "B"}            | 400 VALIDATION_FAILED
            register | {"email": "a@b.example", "password": "short", "firstName": "A", "lastName": "B"}     | 400 VALIDATION_FAILED
            register | {"email": "a@b.example", "password": "12345678", "firstName": "A", "lastName": "B", "acceptsMarketing": "perhaps"} | 400 VALIDATION_FAILED
            register | {"email": "a@b.example", "password": "12345678", "firstName": "A", "lastName": "B", "storeId": "x"} | 400 VALIDATION_FAILED
            login    | {"email": "a@b.example"}                                                             | 400 VALIDATION_FAILED
            login    | {"email": "a@b.example", "password": "12345678"}                                     | 401 INVALID_CREDENTIALS
            login    | not json                                                                             | 400 MALFORMED_REQUEST
            """)
    void refusesABadCustomer(String path, String body, String problem) {
        StoreId store = Merchants.storeOf(api, events, Merchants.register(api, Merchants.newEmail()));

        assertThat(api.inStore(store)
                        .post("/api/v1/storefront/auth/" + path, body)
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void refusesWhatIsNoJsonAndOtherMethods() {
        assertThat(api.header("Content-Type", "text/plain")
                        .post("/api/v1/auth/login", "hello")
                        .problem())
                .isEqualTo("415 REQUEST_REFUSED");
        assertThat(api.get("/api/v1/auth/login").problem()).isEqualTo("405 REQUEST_REFUSED");
        assertThat(api.post("/api/v1/auth/login").problem()).isEqualTo("400 MALFORMED_REQUEST");
    }

    private long users() {
        return jdbc.sql("select count(*) from users").query(Long.class).single();
    }

    private static List<String> fields(Api.Answer answer) {
        List<String> fields = answer.body()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString(""))
                .toList();
        return fields.isEmpty() ? List.of("") : fields;
    }
}
