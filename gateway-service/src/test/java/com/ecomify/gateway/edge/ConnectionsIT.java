package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.gateway.backend.GatewayTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"server.tomcat.max-connections=8", "server.tomcat.accept-count=100"})
class ConnectionsIT extends GatewayTest {

    private static final int PLACES = 8;

    @Autowired
    private Connections connections;

    private final List<Socket> clients = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket each : clients) {
            each.close();
        }
    }

    @Test
    void keepsConnectionsWhileThereArePlaces() throws IOException {
        String answer = ask(connect());

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("connection: close");
    }

    @Test
    void makesRoomForThoseWhoWaitOutside() throws IOException {
        for (int i = 0; i < PLACES; i++) {
            connect();
        }
        await().until(connections::areAllTaken);
        Socket outside = connect();
        send(outside);

        for (Socket inside : clients.subList(0, PLACES)) {
            assertThat(ask(inside)).startsWith("HTTP/1.1 200");
        }

        // Its turn has come, without one of the others hanging up.
        assertThat(head(outside)).startsWith("HTTP/1.1 200");
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.setSoTimeout(5_000);
        clients.add(client);
        return client;
    }

    private String ask(Socket client) throws IOException {
        send(client);
        return head(client);
    }

    private void send(Socket client) throws IOException {
        client.getOutputStream()
                .write(("GET /api/v1/storefront/products HTTP/1.1\r\nHost: localhost\r\nX-Store: " + slug()
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    /** Status line and headers. */
    private static String head(Socket client) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = client.getInputStream().read();
            if (next < 0) {
                throw new IOException("closed without an answer: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
