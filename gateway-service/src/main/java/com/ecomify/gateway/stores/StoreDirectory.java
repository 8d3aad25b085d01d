package com.ecomify.gateway.stores;

import com.ecomify.common.ids.StoreId;
import com.ecomify.gateway.upstream.Credentials;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.opentelemetry.context.Context;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Looks stores up by name, asking store-service once per name and short time, however many requests wait for it. */
@Component
@EnableConfigurationProperties(StoreProperties.class)
class StoreDirectory {

    private final ServiceCalls calls;
    private final AsyncCache<StoreName, Optional<ResolvedStore>> current;
    private final Cache<StoreName, Optional<ResolvedStore>> whileAway;

    StoreDirectory(ServiceCalls calls, StoreProperties properties) {
        this.calls = calls;
        this.current = Caffeine.newBuilder()
                .maximumSize(properties.cacheSize())
                .expireAfterWrite(properties.cacheFor())
                .executor(Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor()))
                .buildAsync();
        this.whileAway = Caffeine.newBuilder()
                .maximumSize(properties.cacheSize())
                .expireAfterWrite(properties.cacheWhileAwayFor())
                .build();
    }

    /**
     * Empty if there is no such store.
     *
     * @throws UpstreamUnavailableException if store-service does not answer and the store is not known from before
     * @throws ServiceProblemException if it answers with a failure of its own, likewise
     */
    Optional<ResolvedStore> find(StoreName name) {
        try {
            return current.get(name, this::ask).join();
        } catch (CompletionException e) {
            return switch (e.getCause()) {
                case UpstreamUnavailableException unavailable -> lastKnown(name, unavailable);
                case ServiceProblemException problem -> lastKnown(name, problem);
                case null, default -> throw e;
            };
        }
    }

    /** Forgets what is known of a store: under its id, and every name that it has or had, and that may have been free. */
    void forget(StoreId store, Collection<StoreName> names) {
        names.forEach(this::forget);
        whileAway.asMap().forEach((name, known) -> {
            if (known.filter(each -> each.storeId().equals(store)).isPresent()) {
                forget(name);
            }
        });
    }

    private void forget(StoreName name) {
        current.synchronous().invalidate(name);
        whileAway.invalidate(name);
    }

    private Optional<ResolvedStore> ask(StoreName name) {
        Optional<ResolvedStore> answer = resolve(name);
        whileAway.put(name, answer);
        return answer;
    }

    private Optional<ResolvedStore> resolve(StoreName name) {
        try {
            return Optional.of(calls.get(
                    Service.STORE,
                    Credentials.NONE,
                    "/internal/stores/resolve?" + name.query(),
                    new TypeReference<ResolvedStore>() {}));
        } catch (ServiceProblemException e) {
            if (e.problem().status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<ResolvedStore> lastKnown(StoreName name, RuntimeException failure) {
        Optional<ResolvedStore> known = whileAway.getIfPresent(name);
        if (known == null) {
            throw failure;
        }
        return known;
    }
}
