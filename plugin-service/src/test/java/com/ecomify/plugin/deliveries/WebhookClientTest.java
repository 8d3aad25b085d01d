package com.ecomify.plugin.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.plugin.Receiver;
import com.ecomify.plugin.webhooks.NameLookup;
import com.ecomify.plugin.webhooks.WebhookAddresses;
import com.ecomify.plugin.webhooks.WebhookSecret;
import com.ecomify.plugin.webhooks.WebhookTarget;
import com.ecomify.plugin.webhooks.WebhookTopic;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookClientTest {

    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void connectsToTheAddressThatItHasChecked() throws Exception {
        // The name is allowed to be internal: it leads to the receiver, although it exists in no name server.
        AtomicInteger lookups = new AtomicInteger();
        NameLookup names = host -> {
            lookups.incrementAndGet();
            return List.of(InetAddress.ofLiteral("127.0.0.1"));
        };

        Attempt attempt = send(names, Set.of("receiver.test:" + receiver.port()), "http://receiver.test:%d/hook");

        assertThat(attempt.responseCode()).isEqualTo(204);
        assertThat(lookups).hasValue(1);
    }

    @Test
    void refusesANameThatHasMovedInside() throws Exception {
        NameLookup names = host -> List.of(InetAddress.ofLiteral("127.0.0.1"));

        Attempt attempt = send(names, Set.of(), "http://rebound.test:%d/hook");

        assertThat(attempt.error()).isEqualTo("the address is not on the public internet");
        assertThat(receiver.calls("hook")).isEmpty();
    }

    @Test
    void refusesAnInternalAddressWithoutAName() throws Exception {
        Attempt attempt = send(NameLookup.SYSTEM, Set.of(), "http://127.0.0.1:%d/hook");

        assertThat(attempt.error()).isEqualTo("the address is not on the public internet");
        assertThat(receiver.calls("hook")).isEmpty();
    }

    @Test
    void followsNoRedirect() throws Exception {
        receiver.behave("hook", (exchange, number) -> {
            exchange.getResponseHeaders().set("Location", receiver.address("inside"));
            Receiver.reply(exchange, 302);
        });

        Attempt attempt = sendToReceiver();

        assertThat(attempt.responseCode()).isEqualTo(302);
        assertThat(receiver.calls("inside")).isEmpty();
    }

    @Test
    void doesNotReadALongAnswer() throws Exception {
        receiver.behave("hook", (exchange, number) -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] noise = new byte[1 << 16];
                while (true) {
                    out.write(noise);
                }
            }
        });

        Attempt attempt = sendToReceiver();

        assertThat(attempt.responseCode()).isEqualTo(200);
        assertThat(attempt.durationMillis()).isLessThan(900);
    }

    @Test
    void givesEveryConnectionBack() throws Exception {
        WebhookAddresses addresses = new WebhookAddresses(Set.of("127.0.0.1:" + receiver.port()), NameLookup.SYSTEM);
        WebhookTarget target = new WebhookTarget(receiver.address("hook"), true, SECRET);
        Delivery.Message message = new Delivery.Message(Uuid7.next(), WebhookTopic.ORDERS_CREATE, "{}");

        try (WebhookClient client = new WebhookClient(addresses, Duration.ofSeconds(1), Clock.systemUTC())) {
            for (int i = 0; i < 50; i++) {
                assertThat(client.send(target, message).responseCode()).isEqualTo(204);
            }
        }
    }

    @Test
    void givesUpWhenTheTimeIsOverHoweverSlowlyTheAnswerDrips() throws Exception {
        receiver.behave("hook", (exchange, number) -> {
            try {
                Thread.sleep(Duration.ofSeconds(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Receiver.reply(exchange, 200);
        });

        Attempt attempt = sendToReceiver();

        assertThat(attempt.error()).isEqualTo("no answer in time");
        assertThat(attempt.durationMillis()).isBetween(800L, 2500L);
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        receiver.close();

        assertThat(sendToReceiver().error()).isEqualTo("the connection failed");
    }

    private Attempt sendToReceiver() throws Exception {
        return send(NameLookup.SYSTEM, Set.of("127.0.0.1:" + receiver.port()), "http://127.0.0.1:%d/hook");
    }

    private Attempt send(NameLookup names, Set<String> allowed, String address) throws Exception {
        WebhookAddresses addresses = new WebhookAddresses(allowed, names);
        WebhookTarget target = new WebhookTarget(address.formatted(receiver.port()), true, SECRET);
        try (WebhookClient client = new WebhookClient(addresses, Duration.ofSeconds(1), Clock.systemUTC())) {
            return client.send(target, new Delivery.Message(Uuid7.next(), WebhookTopic.ORDERS_CREATE, "{}"));
        }
    }
}
