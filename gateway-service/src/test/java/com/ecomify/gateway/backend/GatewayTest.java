package com.ecomify.gateway.backend;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.upstream.Service;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the whole gateway before services that the test plays. */
@ServiceTest
public abstract class GatewayTest {

    protected static final Backends backends = new Backends();

    @LocalServerPort
    protected int port;

    @Autowired
    protected Api api;

    @Autowired
    protected TestTokens tokens;

    protected StoreId store = new StoreId(Uuid7.next());

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        for (Service service : Service.values()) {
            settings.add("ECOMIFY_SERVICE_" + service.name() + "_URL", () -> backends.url(service));
        }
        settings.add("ECOMIFY_LIMIT_ANONYMOUS", () -> "100000");
        settings.add("ECOMIFY_LIMIT_AUTHENTICATED", () -> "100000");
        // What a test asks, a service is asked; CacheIT switches the cache on.
        settings.add("ECOMIFY_CACHE_KEEP_FOR", () -> "0s");
        settings.add("ecomify.upstream.circuit-pause", () -> "300ms");
        settings.add("ecomify.upstream.response-timeout", () -> "2s");
        settings.add("ecomify.upstream.call-timeout", () -> "1s");
    }

    @BeforeEach
    void knowOneStore() {
        backends.reset();
        store = new StoreId(Uuid7.next());
        backends.on(Service.STORE, "GET /internal/stores/resolve", request -> {
            boolean known =
                    request.target().endsWith("=" + store) || request.target().endsWith("=" + slug());
            return known ? resolved("ACTIVE") : Reply.problem(404, "STORE_NOT_FOUND", "no such store");
        });
    }

    /** The store's own slug: names are cached, so that each test needs another. */
    protected final String slug() {
        return "shop-" + store.toString().replace("-", "");
    }

    protected final Reply resolved(String status) {
        return Reply.json(
                200,
                Map.of(
                        "storeId",
                        store.toString(),
                        "slug",
                        slug(),
                        "name",
                        "A shop",
                        "currency",
                        "USD",
                        "locale",
                        "en-US",
                        "status",
                        status));
    }

    /** The API for an anonymous shopper in the store. */
    protected final Api shopper() {
        return api.header("X-Store", slug());
    }
}
