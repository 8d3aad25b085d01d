package com.ecomify.product.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import com.ecomify.common.ids.StoreId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a search, apart for each facet: a facet counts what would be found without its own condition. */
final class SearchQuery {

    static final String OPTION_FACET = "option.";

    private final StoreId store;
    private final SearchParameters parameters;
    private final Map<String, Query> conditions = new LinkedHashMap<>();

    SearchQuery(StoreId store, SearchParameters parameters) {
        this.store = store;
        this.parameters = parameters;
        anyOf("vendor", "vendor", parameters.vendors());
        anyOf("productType", "productType", parameters.productTypes());
        anyOf("tag", "tags", parameters.tags());
        parameters
                .options()
                .forEach((name, values) -> anyOf(
                        OPTION_FACET + name,
                        "optionValues",
                        values.stream()
                                .map(value -> SearchDocument.optionValue(name, value))
                                .toList()));
        if (parameters.minPrice() != null || parameters.maxPrice() != null) {
            conditions.put("price", price(parameters.minPrice(), parameters.maxPrice()));
        }
        Boolean inStock = parameters.inStock();
        if (inStock != null) {
            conditions.put(
                    "inStock", Query.of(q -> q.term(t -> t.field("inStock").value(inStock))));
        }
    }

    /** What has to match whatever facets are chosen: the store, always, and the words. */
    Query base() {
        BoolQuery.Builder base = new BoolQuery.Builder().filter(ofStore(store));
        String text = parameters.text();
        if (text != null) {
            base.must(words(text)).should(better(text));
        }
        return base.build()._toQuery();
    }

    /** All chosen facets. */
    Query chosen() {
        return all(conditions.values());
    }

    /** All chosen facets but one. */
    Query chosenWithout(String facet) {
        return all(conditions.entrySet().stream()
                .filter(condition -> !condition.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .toList());
    }

    static Query ofStore(StoreId store) {
        return Query.of(q -> q.term(t -> t.field("storeId").value(store.toString())));
    }

    /** The words with an error or two, the beginning of a word in the title, or an exact SKU. */
    private static Query words(String text) {
        return Query.of(q -> q.bool(either -> either.should(any -> any.match(m -> m.field("everything")
                        .query(text)
                        .fuzziness("AUTO")
                        .prefixLength(1)
                        .maxExpansions(30)
                        .minimumShouldMatch("2<75%")))
                .should(any ->
                        any.match(m -> m.field("title.beginnings").query(text).operator(Operator.And)))
                .should(any -> any.term(t -> t.field("skus").value(text).boost(5f)))
                .should(any -> any.match(m -> m.field("description")
                        .query(text)
                        .operator(Operator.And)
                        .boost(0.3f)))
                .minimumShouldMatch("1")));
    }

    /** Ranks exact words above similar ones, and the title above the rest. */
    private static List<Query> better(String text) {
        return List.of(
                Query.of(q -> q.multiMatch(
                        m -> m.query(text).fields("title^4", "everything^2").type(TextQueryType.MostFields))),
                Query.of(q -> q.matchPhrase(m -> m.field("title").query(text).boost(3f))));
    }

    private static Query price(@Nullable Long min, @Nullable Long max) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field("prices");
            if (min != null) {
                n.gte(min.doubleValue());
            }
            if (max != null) {
                n.lte(max.doubleValue());
            }
            return n;
        })));
    }

    private void anyOf(String facet, String field, List<String> values) {
        if (!values.isEmpty()) {
            conditions.put(
                    facet,
                    Query.of(q -> q.terms(t -> t.field(field)
                            .terms(terms -> terms.value(values.stream()
                                    .map(co.elastic.clients.elasticsearch._types.FieldValue::of)
                                    .toList())))));
        }
    }

    private static Query all(Collection<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchAll(all -> all))
                : Query.of(q -> q.bool(b -> b.filter(List.copyOf(queries))));
    }
}
