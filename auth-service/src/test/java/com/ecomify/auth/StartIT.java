package com.ecomify.auth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.testing.EnginesInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class StartIT {

    @Test
    void refusesToStartWithoutASigningKey() {
        assertThatThrownBy(() -> start()).hasStackTraceContaining("ECOMIFY_AUTH_SIGNING_KEY: not set");
    }

    @Test
    void refusesToStartWithAKeyThatIsNone() {
        assertThatThrownBy(() -> start("--ECOMIFY_AUTH_SIGNING_KEY=changeme"))
                .hasStackTraceContaining("ECOMIFY_AUTH_SIGNING_KEY: not a private RSA key");
    }

    private static void start(String... arguments) {
        new SpringApplicationBuilder(AuthServiceApplication.class)
                .initializers(new EnginesInitializer())
                .properties("server.port=0")
                .run(arguments)
                .close();
    }
}
