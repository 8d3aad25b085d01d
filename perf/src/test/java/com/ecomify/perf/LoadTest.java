package com.ecomify.perf;

import static com.ecomify.perf.Requests.recorded;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.gatling.javaapi.core.ChainBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The load generator itself, before a real server. */
class LoadTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicInteger received = new AtomicInteger();
    private HttpServer server;
    private volatile int answer = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            received.incrementAndGet();
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsAtTheRateAndTimesEveryAnswer() {
        Recorder recorder = Load.run("rate", new Load.PerSecond(40), SECOND, this::page);

        assertThat(received).hasValue(40);
        assertThat(recorder.requests()).isEqualTo(40);
        assertThat(recorder.latencies("page").count()).isEqualTo(40);
        assertThat(recorder.errors("page")).isZero();
        assertThat(recorder.shed()).isZero();
    }

    @Test
    void countsRefusalsByTheirStatus() {
        answer = 503;

        Recorder recorder = Load.run("refused", new Load.PerSecond(20), SECOND, this::page);

        assertThat(recorder.errors("page")).isEqualTo(20);
        assertThat(recorder.refusals()).isEqualTo(Map.of(503, 20L));
    }

    @Test
    void countsWhatNobodyAnswersAsAnError() {
        server.stop(0);

        Recorder recorder = Load.run("dead", new Load.PerSecond(10), SECOND, this::page);

        assertThat(recorder.errors("page")).isEqualTo(10);
        assertThat(recorder.refusals()).isEmpty();
    }

    @Test
    void keepsSoManyShoppersBusy() {
        Recorder recorder = Load.run("busy", new Load.AtOnce(3), SECOND, this::page);

        assertThat(recorder.errors("page")).isZero();
        assertThat(recorder.latencies("page").count()).isGreaterThan(3);
    }

    private ChainBuilder page(Recorder recorder) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return exec(recorded(recorder, "page", http("page").get(url).check(status().is(200))));
    }
}
