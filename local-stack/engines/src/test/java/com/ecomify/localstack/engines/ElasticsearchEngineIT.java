package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchEngineIT {

    private static final String INDEX = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {
               "filter": {
                 "beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 12},
                 "same": {"type": "synonym_graph", "synonyms": ["laptop, notebook"]},
                 "stems": {"type": "stemmer", "language": "english"}},
               "analyzer": {
                 "typing": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "beginnings"]},
                 "words": {"tokenizer": "standard", "filter": ["lowercase", "stems"]},
                 "asked": {"tokenizer": "standard", "filter": ["lowercase", "same", "stems"]}},
               "normalizer": {"exact": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}}},
             "mappings": {"properties": {
               "name": {"type": "text", "analyzer": "words", "search_analyzer": "asked", "fields": {
                  "typing": {"type": "text", "analyzer": "typing", "search_analyzer": "standard"},
                  "exact": {"type": "keyword", "normalizer": "exact"}}},
               "color": {"type": "keyword"}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void searchesAndKeepsItsIndexOverARestart() throws IOException, InterruptedException {
        try (ElasticsearchEngine engine = ElasticsearchEngine.start(EngineSettings.disposable(folder))) {
            assertThat(send(engine, "GET", "/", "")).contains("\"number\":\"9.5.3\"");
            assertThat(send(engine, "PUT", "/products", INDEX)).contains("\"acknowledged\":true");
            assertThat(send(engine, "POST", "/products/_bulk?refresh=true", """
                            {"index": {"_id": "1"}}
                            {"name": "Gaming Laptops", "color": "red"}
                            {"index": {"_id": "2"}}
                            {"name": "Café table", "color": "blue"}
                            """))
                    .contains("\"errors\":false");
            assertFindsBothProducts(engine);
        }

        try (ElasticsearchEngine engine = ElasticsearchEngine.start(EngineSettings.disposable(folder))) {
            send(engine, "GET", "/_cluster/health?wait_for_status=green&timeout=30s", "");
            assertFindsBothProducts(engine);
        }
    }

    private static void assertFindsBothProducts(ElasticsearchEngine engine) throws IOException, InterruptedException {
        assertThat(search(engine, "\"match\": {\"name\": \"notebook\"}")).contains("Gaming Laptops");
        assertThat(search(engine, "\"match\": {\"name.typing\": \"cafe ta\"}")).contains("Café table");
        assertThat(search(engine, "\"term\": {\"name.exact\": \"CAFE TABLE\"}")).contains("Café table");
        assertThat(search(engine, "\"match_all\": {}")).contains("\"key\":\"red\",\"doc_count\":1");
    }

    private static String search(ElasticsearchEngine engine, String query) throws IOException, InterruptedException {
        return send(engine, "POST", "/products/_search", """
                {"query": {%s}, "aggs": {"colors": {"terms": {"field": "color"}}}}
                """.formatted(query));
    }

    private static String send(ElasticsearchEngine engine, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
