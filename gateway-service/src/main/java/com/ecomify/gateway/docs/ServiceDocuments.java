package com.ecomify.gateway.docs;

import com.ecomify.gateway.upstream.Batches;
import com.ecomify.gateway.upstream.Credentials;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fetches the services' documents side by side, at most every few seconds. */
@Component
class ServiceDocuments {

    private static final Logger log = LoggerFactory.getLogger(ServiceDocuments.class);
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final ServiceCalls calls;
    private final Clock clock;
    private volatile @Nullable Merged latest;

    ServiceDocuments(ServiceCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    JsonNode merged() {
        Merged known = latest;
        if (known != null && known.at().plus(FRESH).isAfter(clock.instant())) {
            return known.document();
        }
        Merged fetched = new Merged(fetch(), clock.instant());
        latest = fetched;
        return fetched.document();
    }

    private JsonNode fetch() {
        List<CompletableFuture<Optional<ServiceDocument>>> answers = Arrays.stream(Service.values())
                .map(service -> Batches.start(() -> fetch(service)).toCompletableFuture())
                .toList();
        Set<Service> missing = EnumSet.allOf(Service.class);
        List<ServiceDocument> documents = new ArrayList<>();
        for (CompletableFuture<Optional<ServiceDocument>> answer : answers) {
            answer.join().ifPresent(document -> {
                documents.add(document);
                missing.remove(document.service());
            });
        }
        return MergedDocument.of(documents, missing);
    }

    private Optional<ServiceDocument> fetch(Service service) {
        try {
            return Optional.of(new ServiceDocument(service, calls.get(service, Credentials.NONE, "/v3/api-docs")));
        } catch (UpstreamUnavailableException | ServiceProblemException e) {
            log.warn("no API document: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private record Merged(JsonNode document, Instant at) {}
}
