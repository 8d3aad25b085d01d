package com.ecomify.product.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.product.catalog.ProductError;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The seam to Elasticsearch: says in one way that it does not answer. */
@Component
class SearchClient {

    private static final Logger log = LoggerFactory.getLogger(SearchClient.class);
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient elasticsearch;

    SearchClient(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** @throws ProblemException (503) if Elasticsearch does not answer, or has no index yet */
    <T> T call(Call<T> call) {
        try {
            return call.on(elasticsearch);
        } catch (IOException e) {
            log.warn("elasticsearch does not answer: {}", e.toString());
            throw unavailable();
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND || e.status() >= 429) {
                log.warn("elasticsearch cannot answer now: {}", e.getMessage());
                throw unavailable();
            }
            throw e;
        }
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                ProductError.SEARCH_UNAVAILABLE, "Search does not answer; the listing of products does.");
    }

    /** Something that is asked of Elasticsearch. */
    interface Call<T> {

        T on(ElasticsearchClient elasticsearch) throws IOException;
    }
}
