package com.ecomify.plugin.deliveries;

import com.ecomify.plugin.webhooks.WebhookAddresses;
import com.ecomify.plugin.webhooks.WebhookAddresses.ForbiddenAddressException;
import com.ecomify.plugin.webhooks.WebhookTarget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one message to one address. Connects only to what {@link WebhookAddresses} has resolved for this very connection,
 * follows no redirect, keeps no connection, reads no body, and gives up when the time is over, however slowly the receiver
 * drips.
 */
final class WebhookClient implements AutoCloseable {

    private static final String USER_AGENT = "Ecomify-Webhooks/1.0";

    private final CloseableHttpClient http;
    private final ScheduledExecutorService watchdog;
    private final Duration timeout;
    private final Clock clock;

    WebhookClient(WebhookAddresses addresses, Duration timeout, Clock clock) {
        Timeout limit = Timeout.ofMilliseconds(timeout.toMillis());
        this.timeout = timeout;
        this.clock = clock;
        this.watchdog = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("webhook-watchdog").daemon().factory());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(addresses))
                        .setMaxConnTotal(256)
                        .setMaxConnPerRoute(32)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(limit)
                                .setSocketTimeout(limit)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(limit)
                        .setConnectionRequestTimeout(limit)
                        .setRedirectsEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
    }

    Attempt send(WebhookTarget target, Delivery.Message message) {
        long start = System.nanoTime();
        HttpPost post = request(target, message);
        ScheduledFuture<?> end = watchdog.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse response = http.executeOpen(HttpHost.create(URI.create(target.address())), post, null);
            int code = response.getCode();
            // Closing the answer would read the rest of its body, however long it is: cut the connection instead.
            post.cancel();
            return Attempt.answered(code, millisSince(start));
        } catch (IOException e) {
            return Attempt.unanswered(reason(e, post.isCancelled()), millisSince(start));
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        watchdog.shutdownNow();
        http.close();
    }

    private HttpPost request(WebhookTarget target, Delivery.Message message) {
        String id = message.id().toString();
        long timestamp = clock.instant().getEpochSecond();
        HttpPost post = new HttpPost(target.address());
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", Long.toString(timestamp));
        post.setHeader("webhook-signature", target.secret().sign(id, timestamp, message.body()));
        post.setHeader("X-Webhook-Signature", target.secret().signBody(message.body()));
        post.setHeader("X-Webhook-Topic", message.topic().toString());
        post.setEntity(
                new StringEntity(message.body(), ContentType.create("application/json", StandardCharsets.UTF_8)));
        return post;
    }

    /** In words for the merchant's log: nothing of our own network. */
    private static String reason(IOException failure, boolean cancelled) {
        return switch (failure) {
            case ForbiddenAddressException _ -> "the address is not on the public internet";
            case UnknownHostException _ -> "the host has no address";
            case SSLException _ -> "the TLS connection failed";
            case SocketTimeoutException _ -> "no answer in time";
            default -> cancelled ? "no answer in time" : "the connection failed";
        };
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** The check and the connection use one lookup: a name that changes its address in between gains nothing. */
    private record CheckedNames(WebhookAddresses addresses) implements DnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return addresses.resolve(host, port).stream()
                    .map(each -> new InetSocketAddress(each, port))
                    .toList();
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host + " (expected: a lookup with its port)");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
