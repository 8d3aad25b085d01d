package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

    @TempDir
    Path folder;

    private ServiceEnvironment environment;

    @BeforeEach
    void plan() throws IOException {
        var ports = new PortPlan(1000);
        environment = new ServiceEnvironment(
                ports, EngineAddresses.plan(ports, Map.of()), Secrets.ensure(folder.resolve("secrets.properties")));
    }

    @Test
    void addsFurtherVariablesButLetsNoneReplaceAnAddress() {
        var further = new ServiceEnvironment(
                environment.ports(),
                environment.engines(),
                environment.secrets(),
                Map.of("ECOMIFY_DB_POOL", "4", "SERVER_PORT", "1"));

        assertThat(further.of(Service.ORDER))
                .containsEntry("ECOMIFY_DB_POOL", "4")
                .containsEntry("SERVER_PORT", "9084");
    }

    @Test
    void givesEachServiceItsOwnDatabase() {
        assertThat(environment.of(Service.PRODUCT))
                .containsEntry("SERVER_PORT", "9083")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("ECOMIFY_DB_URL", "jdbc:postgresql://127.0.0.1:16432/ecomify_product")
                .containsEntry("ECOMIFY_DB_OWNER_USER", "ecomify_product_owner")
                .containsEntry("ECOMIFY_DB_APP_USER", "ecomify_product_app")
                .containsEntry("ECOMIFY_ISSUER", "http://127.0.0.1:9080");
        assertThat(environment.of(Service.GATEWAY))
                .doesNotContainKey("ECOMIFY_DB_URL")
                .containsEntry("ECOMIFY_SERVICE_PRODUCT_URL", "http://127.0.0.1:9083");
    }

    @Test
    void givesKeysOnlyToThoseWhoNeedThem() {
        for (Service service : Service.all()) {
            Map<String, String> variables = environment.of(service);

            assertThat(variables.containsKey("ECOMIFY_AUTH_SIGNING_KEY")).isEqualTo(service == Service.AUTH);
            assertThat(variables.containsKey("ECOMIFY_SECRET_KEY"))
                    .isEqualTo(service == Service.PAYMENT || service == Service.PLUGIN);
        }
    }
}
