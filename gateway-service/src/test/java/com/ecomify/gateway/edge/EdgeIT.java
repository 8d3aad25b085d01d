package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.security.StoreHeader;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.RawHttp;
import com.ecomify.gateway.backend.Received;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EdgeIT extends GatewayTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void dropsIdentityHeadersFromOutside() {
        String otherStore = UUID.randomUUID().toString();

        shopper()
                .header(StoreHeader.NAME, otherStore)
                .header("x-ecomify-caller", "root")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .get("/api/v1/storefront/products");

        Received received = backends.received().getFirst();
        assertThat(received.header(StoreHeader.NAME)).isEqualTo(store.toString());
        assertThat(received.header("x-ecomify-caller")).isNull();
        assertThat(received.header("x-forwarded-for")).as("the real address").isEqualTo("127.0.0.1");
        assertThat(received.header("forwarded")).isNull();
    }

    @Test
    void dropsTheStoreHeaderOnPathsWithoutAStore() {
        api.header(StoreHeader.NAME, store.toString()).post("/api/v1/auth/login", "{}");

        assertThat(backends.received().getFirst().header(StoreHeader.NAME)).isNull();
    }

    @Test
    void keepsAGoodRequestIdAndReplacesABadOne() {
        Answer kept = api.header("X-Request-Id", "order-4711.a_b").post("/api/v1/auth/login", "{}");
        Answer replaced = api.header("X-Request-Id", "a b\"c").post("/api/v1/auth/login", "{}");
        Answer made = api.post("/api/v1/auth/login", "{}");

        assertThat(kept.header("X-Request-Id")).isEqualTo("order-4711.a_b");
        assertThat(UUID.fromString(String.valueOf(replaced.header("X-Request-Id"))))
                .isNotNull();
        assertThat(backends.received())
                .extracting(each -> each.header("X-Request-Id"))
                .containsExactly("order-4711.a_b", replaced.header("X-Request-Id"), made.header("X-Request-Id"));
    }

    @Test
    void refusesABodyOfDeclaredSizeBeyondTheLimit() {
        Answer answer = api.postBytes("/api/v1/auth/login", new byte[MEGABYTE + 1]);

        assertThat(answer.problem()).isEqualTo("413 REQUEST_TOO_LARGE");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[MEGABYTE + 64 * 1024])))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("REQUEST_TOO_LARGE");
        }
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void letsImportsBeLarger() {
        byte[] csv = new byte[5 * MEGABYTE];

        Answer answer = api.as(tokens.merchant(store, "product:write"))
                .header("Content-Type", "text/csv")
                .postBytes("/api/v1/admin/products/imports", csv);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(backends.received().getFirst().body()).hasSameSizeAs(csv);
    }

    @Test
    void passesMultipartAndFormsOnUnread() {
        byte[] form = "a=1&b=%20".getBytes(StandardCharsets.US_ASCII);

        api.header("Content-Type", "application/x-www-form-urlencoded").postBytes("/api/v1/auth/login", form);
        api.header("Content-Type", "multipart/form-data; boundary=x").postBytes("/api/v1/auth/login", form);

        assertThat(backends.received()).extracting(Received::body).containsExactly(form, form);
    }

    @Test
    void answersEncodedSlashesWithAProblem() {
        for (String path :
                List.of("/api/v1/storefront%2fproducts", "/api/v1/storefront/products/a%5Cb", "/docs%2Findex.html")) {
            String answer = RawHttp.get(port, "127.0.0.1", path);

            assertThat(answer).as(path).startsWith("HTTP/1.1 400").contains("REQUEST_REFUSED");
        }
        assertThat(backends.received()).isEmpty();
    }
}
