package com.ecomify.payment.providers.sandbox;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.tenancy.CurrentStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sends the sandbox's webhooks over HTTP, as a provider would, until they are taken. */
@Component
class SandboxWebhookJob implements DeadlineHandler {

    static final String KIND = "sandbox.webhook";

    private static final Logger log = LoggerFactory.getLogger(SandboxWebhookJob.class);
    private static final int MAX_ATTEMPTS = 10;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final SandboxBooks books;
    private final SandboxSignature signature;
    private final SandboxProperties properties;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    private volatile int ownPort;

    SandboxWebhookJob(
            SandboxBooks books,
            SandboxSignature signature,
            SandboxProperties properties,
            Deadlines deadlines,
            TransactionTemplate transactions,
            JsonMapper json,
            Clock clock) {
        this.books = books;
        this.signature = signature;
        this.properties = properties;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            ownPort = event.getWebServer().getPort();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        boolean taken = books.find(subject).map(this::send).orElse(true);
        transactions.executeWithoutResult(status -> {
            if (taken || attempt >= MAX_ATTEMPTS) {
                deadlines.clear(KIND, subject);
            } else {
                deadlines.postpone(KIND, subject, clock.instant().plusSeconds(1L << attempt));
            }
        });
    }

    private boolean send(SandboxCharge charge) {
        byte[] body = json.writeValueAsBytes(SandboxEvent.of(charge));
        HttpRequest request = HttpRequest.newBuilder(address())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header(SandboxSignature.HEADER, signature.sign(CurrentStore.get(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            log.info("webhook of charge {} could not be sent: {}", charge.id(), e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI address() {
        URI base =
                properties.webhookUrl() == null ? URI.create("http://127.0.0.1:" + ownPort) : properties.webhookUrl();
        return base.resolve("/api/v1/webhooks/" + SandboxProvider.NAME + "/" + CurrentStore.get());
    }
}
