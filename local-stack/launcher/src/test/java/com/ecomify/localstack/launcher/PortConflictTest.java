package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.localstack.engines.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortConflictTest {

    @TempDir
    Path folder;

    @Test
    void namesThePortAndItsOwnerBeforeAnythingIsStarted() throws IOException {
        Layout layout = Layout.of(folder);
        for (Service service : Service.all()) {
            Files.createDirectories(layout.jar(service).getParent());
            Files.writeString(layout.jar(service), "not needed");
        }
        int port = Ports.free();
        var ports = new PortPlan(port - Service.ORDER.port());
        try (var taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> new PlatformStart(
                                    layout, new Console(System.out), Map.of(), StartOptions.withoutWeb())
                            .run(ports))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("port " + port + " for order is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("--port-offset");
        }
        assertThat(Files.exists(layout.data())).isFalse();
    }

    @Test
    void findsNobodyOnAFreePort() {
        assertThat(PortOwner.find(Ports.free())).isEmpty();
    }

    @Test
    void saysWhatIsNotBuilt() {
        assertThatThrownBy(() -> new PlatformStart(
                                Layout.of(folder), new Console(System.out), Map.of(), StartOptions.whole())
                        .run(new PortPlan(0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("product-service")
                .hasMessageContaining("./mvnw package");
    }
}
