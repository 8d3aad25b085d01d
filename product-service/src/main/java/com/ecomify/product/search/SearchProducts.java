package com.ecomify.product.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches the products on sale in the current store. */
@Component
class SearchProducts {

    private final SearchClient client;
    private final SearchProperties properties;

    SearchProducts(SearchClient client, SearchProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    SearchAnswer execute(SearchParameters parameters, Currency currency) {
        StoreId store = CurrentStore.get();
        SearchQuery query = new SearchQuery(store, parameters);
        SearchFacets facets = new SearchFacets(parameters, currency);
        List<FieldValue> after = parameters.sort().after(parameters.after());
        SearchResponse<Source> found = client.call(elasticsearch -> elasticsearch.search(
                search -> {
                    search.index(properties.index())
                            .routing(store.toString())
                            .query(query.base())
                            .postFilter(query.chosen())
                            .aggregations(facets.aggregations(query))
                            .sort(parameters.sort().options())
                            .size(parameters.first() + 1)
                            .trackTotalHits(total -> total.enabled(true))
                            // The pages that many shoppers open; an index that has changed is asked anew.
                            .requestCache(true)
                            .source(source -> source.filter(filter -> filter.includes("card")));
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                Source.class));
        Page<Hit<Source>> page = Page.of(found.hits().hits(), parameters.first(), SearchProducts::cursor);
        long total = found.hits().total() == null ? 0 : found.hits().total().value();
        return new SearchAnswer(
                page.map(SearchProducts::card).data(), page.pageInfo(), total, facets.read(found.aggregations()));
    }

    /** Products with a word in the title that begins like the last one typed, or if there are none, nearly so. */
    List<SearchAnswer.Suggestion> suggest(String text, int first) {
        List<Hit<Source>> hits = beginning(text, first, null);
        if (hits.isEmpty()) {
            hits = beginning(text, first, "AUTO:4,8");
        }
        List<SearchAnswer.Suggestion> suggestions = new ArrayList<>();
        for (Hit<Source> hit : hits) {
            Map<String, Object> card = card(hit);
            suggestions.add(new SearchAnswer.Suggestion(
                    String.valueOf(card.get("title")), String.valueOf(card.get("handle")), card.get("image")));
        }
        return suggestions;
    }

    private List<Hit<Source>> beginning(String text, int first, @Nullable String fuzziness) {
        StoreId store = CurrentStore.get();
        return client.call(elasticsearch -> elasticsearch.search(
                        search -> search.index(properties.index())
                                .routing(store.toString())
                                .query(q -> q.bool(b -> b.filter(SearchQuery.ofStore(store))
                                        .must(any -> any.match(m -> m.field("title.beginnings")
                                                .query(text)
                                                .operator(Operator.And)
                                                .fuzziness(fuzziness)
                                                .prefixLength(1)))))
                                .size(first)
                                .trackTotalHits(total -> total.enabled(false))
                                .source(source -> source.filter(filter -> filter.includes("card"))),
                        Source.class))
                .hits()
                .hits();
    }

    private static Map<String, Object> card(Hit<Source> hit) {
        Source source = hit.source();
        return source == null ? Map.of() : new LinkedHashMap<>(source.card());
    }

    private static Cursor cursor(Hit<Source> hit) {
        return Cursor.of(hit.sort().stream().map(FieldValue::_get).toArray());
    }

    /** The part of an indexed product that a hit brings back. */
    record Source(Map<String, @Nullable Object> card) {}
}
