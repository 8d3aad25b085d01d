package com.ecomify.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets calls through to services, or not. Every call to a service happens inside a {@link Permit}. */
@Component
public class Upstreams {

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final UpstreamProperties properties;
    private final Map<Service, CircuitBreaker> circuits = new EnumMap<>(Service.class);
    private final Map<Service, Semaphore> places = new EnumMap<>(Service.class);

    Upstreams(UpstreamProperties properties, MeterRegistry meters) {
        this.properties = properties;
        CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(properties.circuitCalls())
                .minimumNumberOfCalls(Math.max(2, properties.circuitCalls() / 4))
                .failureRateThreshold(properties.circuitFailurePercent())
                .waitDurationInOpenState(properties.circuitPause())
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
        for (Service service : Service.values()) {
            circuits.put(service, registry.circuitBreaker(service.id()));
            places.put(service, new Semaphore(properties.maxConcurrent()));
        }
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    public URI url(Service service) {
        URI url = properties.urls().get(service);
        if (url == null) {
            throw new IllegalStateException(service + " has no URL");
        }
        return url;
    }

    /**
     * Asks to call a service. Close the permit when the call is over, and say before whether the service answered; a call
     * that ended for a reason of the client's own says nothing.
     *
     * @throws UpstreamUnavailableException if the circuit is open or all places are taken
     */
    public Permit enter(Service service) {
        Semaphore place = places(service);
        if (!acquire(place)) {
            throw new UpstreamUnavailableException(service, Duration.ofSeconds(1), "all places are taken");
        }
        CircuitBreaker circuit = circuit(service);
        if (!circuit.tryAcquirePermission()) {
            place.release();
            throw new UpstreamUnavailableException(service, properties.circuitPause(), "the circuit is open");
        }
        return new Permit(service, circuit, place, properties.circuitPause());
    }

    private Semaphore places(Service service) {
        Semaphore place = places.get(service);
        if (place == null) {
            throw new IllegalStateException(service + " has no places");
        }
        return place;
    }

    private CircuitBreaker circuit(Service service) {
        CircuitBreaker circuit = circuits.get(service);
        if (circuit == null) {
            throw new IllegalStateException(service + " has no circuit");
        }
        return circuit;
    }

    private static boolean acquire(Semaphore place) {
        try {
            return place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The permission for one call. */
    public static final class Permit implements AutoCloseable {

        private final Service service;
        private final CircuitBreaker circuit;
        private final Semaphore place;
        private final Duration pause;
        private final long startedAt = System.nanoTime();
        private boolean decided;

        private Permit(Service service, CircuitBreaker circuit, Semaphore place, Duration pause) {
            this.service = service;
            this.circuit = circuit;
            this.place = place;
            this.pause = pause;
        }

        /** The service answered, whatever the answer. */
        public void answered() {
            decided = true;
            circuit.onSuccess(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
        }

        /** The service could not be reached or did not answer in time. */
        public UpstreamUnavailableException unanswered(Throwable cause) {
            decided = true;
            circuit.onError(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS, cause);
            return new UpstreamUnavailableException(service, pause, cause);
        }

        @Override
        public void close() {
            if (!decided) {
                circuit.releasePermission();
            }
            place.release();
        }
    }
}
