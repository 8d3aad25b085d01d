package com.ecomify.product.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The indexes behind the alias. Searches go to the one that carries the alias; changes go to every index that carries the
 * write alias, so that one that is being built beside misses none.
 */
@Component
class SearchIndexes {

    /** Grows with every change of {@code product-index.json}; the next start then builds a new index and swaps. */
    static final int MAPPING = 2;

    private static final Logger log = LoggerFactory.getLogger(SearchIndexes.class);
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final SearchClient client;
    private final SearchProperties properties;

    SearchIndexes(SearchClient client, SearchProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    /** What a new index of the present mapping is called; {@code mark} tells apart several of the same mapping. */
    String name(String mark) {
        return properties.index() + "-v" + MAPPING + mark;
    }

    Set<String> searched() {
        return client.call(elasticsearch -> behind(elasticsearch, properties.index()));
    }

    Set<String> written() {
        return client.call(elasticsearch -> behind(elasticsearch, properties.writeAlias()));
    }

    /** Those that every store is on its way into. */
    Set<String> filling() {
        return client.call(elasticsearch -> behind(elasticsearch, properties.fillAlias()));
    }

    /** Creates an index that changes are written to. Nothing if it is there. */
    void create(String name) {
        client.call(elasticsearch -> {
            String definition = new ClassPathResource("product-index.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("${shards}", String.valueOf(properties.shards()))
                    .replace("${replicas}", String.valueOf(properties.replicas()));
            try {
                elasticsearch
                        .indices()
                        .create(index -> index.index(name)
                                .withJson(new StringReader(definition))
                                .aliases(properties.writeAlias(), alias -> alias));
            } catch (ElasticsearchException e) {
                if (!"resource_already_exists_exception".equals(e.error().type())) {
                    throw e;
                }
            }
            return elasticsearch
                    .cluster()
                    .health(health -> health.index(name)
                            .waitForStatus(HealthStatus.Yellow)
                            .timeout(time -> time.time("5s")));
        });
    }

    /** Notes that every store has been told to fill the index. */
    void markFilling(String name) {
        client.call(elasticsearch -> elasticsearch
                .indices()
                .updateAliases(update -> update.actions(
                        action -> action.add(alias -> alias.index(name).alias(properties.fillAlias())))));
    }

    /** Lets searches go to {@code next} only, in one step, and removes the indexes that it replaces. */
    void swap(String next, Collection<String> previous) {
        client.call(elasticsearch -> elasticsearch.indices().updateAliases(update -> {
            update.actions(action -> action.add(alias -> alias.index(next).alias(properties.index())))
                    .actions(action -> action.remove(alias -> alias.index(next).alias(properties.fillAlias())));
            previous.forEach(old -> update.actions(action -> action.removeIndex(index -> index.index(old))));
            return update;
        }));
    }

    /**
     * Indexes or removes a batch of documents in every index that is written.
     *
     * @throws com.ecomify.common.errors.ProblemException (503) if not all of it was done
     */
    void write(StoreId store, Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Set<String> indexes = written();
        client.call(elasticsearch -> {
            if (indexes.isEmpty()) {
                throw new IOException("there is no index to write to");
            }
            BulkRequest.Builder bulk = new BulkRequest.Builder();
            for (String index : indexes) {
                changes.forEach(change -> add(bulk, index, store, change));
            }
            requireDone(elasticsearch.bulk(bulk.build()));
            return true;
        });
    }

    private static void add(BulkRequest.Builder bulk, String index, StoreId store, Change change) {
        String id = change.product().toString();
        SearchDocument document = change.document();
        if (document == null) {
            bulk.operations(operation -> operation.delete(delete -> delete.index(index)
                    .id(id)
                    .routing(store.toString())
                    .version(change.version())
                    .versionType(VersionType.External)));
        } else {
            bulk.operations(operation -> operation.index(write -> write.index(index)
                    .id(id)
                    .routing(store.toString())
                    .version(change.version())
                    .versionType(VersionType.External)
                    .document(BinaryData.of(EventJson.write(document), ContentType.APPLICATION_JSON))));
        }
    }

    /**
     * A conflict is a newer state that was there first; a removal of what is not there is no fault. A document that the index
     * cannot take will not be taken later either: it must not keep back all that follow it.
     */
    private static void requireDone(BulkResponse answer) throws IOException {
        for (BulkResponseItem item : answer.items()) {
            if (item.error() == null || item.status() == CONFLICT || item.status() == NOT_FOUND) {
                continue;
            }
            String reason = item.id() + ": " + item.error().reason();
            if (item.status() != BAD_REQUEST) {
                throw new IOException(reason);
            }
            log.error("a product cannot be indexed and will not be found: {}", reason);
        }
    }

    private static Set<String> behind(ElasticsearchClient elasticsearch, String alias) throws IOException {
        try {
            GetAliasResponse found = elasticsearch.indices().getAlias(get -> get.name(alias));
            return new TreeSet<>(found.aliases().keySet());
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Set.of();
            }
            throw e;
        }
    }

    /**
     * @param document null to remove the product
     * @param version grows with every state of the product
     */
    record Change(ProductId product, @Nullable SearchDocument document, long version) {}
}
