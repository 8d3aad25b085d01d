package com.ecomify.plugin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.plugin.MailLine;
import com.ecomify.plugin.PluginTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PluginTest
class OrderConfirmationIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TestEvents events;

    @Autowired
    private MailLine line;

    @Autowired
    private TestEngines.Database database;

    private final StoreId store = new StoreId(Uuid7.next());
    private final String customer = "ada-" + store + "@example.com";

    @AfterEach
    void mendTheLine() {
        line.mend();
    }

    @Test
    void confirmsAPlacedOrder() throws Exception {
        publishStore();
        publishOrder(placed(customer));

        List<JsonNode> mails = awaitMails();

        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().at("/subject").asString()).isEqualTo("Order 1001 at Fjordline");
        assertThat(mails.getFirst().at("/mimeMessage").asString())
                .contains("Fjordline <orders@", "Reply-To: hello@fjordline.example", "text/plain", "text/html");
    }

    @Test
    void confirmsAnOrderOnce() throws Exception {
        publishStore();
        OrderPlaced placed = placed(customer);
        publishOrder(placed);
        publishOrder(placed);

        awaitMails();

        await().during(Duration.ofSeconds(1)).until(() -> mails().size() == 1);
        assertThat(notifications()).isEqualTo("SENT");
    }

    @Test
    void waitsForAStoreThatComesAfterItsOrder() throws Exception {
        publishOrder(placed(customer));
        await().atMost(PATIENCE).until(() -> notifications().equals("PENDING"));
        publishStore();

        assertThat(awaitMails()).hasSize(1);
    }

    @Test
    void triesAgainUntilTheMailServerIsBack() throws Exception {
        publishStore();
        line.cut();
        publishOrder(placed(customer));
        await().atMost(PATIENCE).until(() -> attempts() > 1);
        assertThat(notifications()).isEqualTo("PENDING");

        line.mend();

        assertThat(awaitMails()).hasSize(1);
        await().atMost(PATIENCE).until(() -> notifications().equals("SENT"));
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        publishStore();
        publishOrder(placed("not an address"));

        await().atMost(PATIENCE).until(() -> notifications().equals("FAILED"));
        assertThat(attempts()).isEqualTo(1);
    }

    private void publishStore() {
        events.publish(store, store, 1, Golden.read(StoreChanged.class));
    }

    private void publishOrder(OrderPlaced placed) {
        events.publish(store, placed.order().id(), 1, placed);
    }

    private static OrderPlaced placed(String email) {
        String json = new String(EventJson.write(Golden.read(OrderPlaced.class)), StandardCharsets.UTF_8)
                .replace("ada@example.com", email);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), OrderPlaced.class);
    }

    private List<JsonNode> awaitMails() throws IOException, InterruptedException {
        await().atMost(PATIENCE).until(() -> !mails().isEmpty());
        return mails();
    }

    private List<JsonNode> mails() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(TestEngines.mail().apiUrl() + "/api/user/" + customer + "/messages/"))
                .build();
        HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return response.statusCode() == 200
                ? EventJson.read(response.body(), JsonNode.class).valueStream().toList()
                : List.of();
    }

    private String notifications() {
        return query("string_agg(status, ',')");
    }

    private int attempts() {
        String attempts = query("sum(attempts)");
        return attempts.isEmpty() ? 0 : Integer.parseInt(attempts);
    }

    private String query(String expression) {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.adminUser(), database.adminPassword());
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select " + expression + " from notifications where store_id = '" + store + "'")) {
            row.next();
            String found = row.getString(1);
            return found == null ? "" : found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
