package com.ecomify.product.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import com.ecomify.common.ids.StoreId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a search, apart for each facet: a facet counts what would be found without its own condition. Conditions
 * on variants have to be met by one variant together.
 */
final class SearchQuery {

    static final String OPTION_FACET = "option.";
    static final String VARIANTS = "variants";

    private final StoreId store;
    private final SearchParameters parameters;
    private final Map<String, Query> ofProduct = new LinkedHashMap<>();
    private final Map<String, VariantCondition> ofVariant = new LinkedHashMap<>();

    SearchQuery(StoreId store, SearchParameters parameters) {
        this.store = store;
        this.parameters = parameters;
        anyOf("vendor", "vendor", parameters.vendors());
        anyOf("productType", "productType", parameters.productTypes());
        anyOf("tag", "tags", parameters.tags());
        parameters.options().forEach((name, values) -> {
            List<String> wanted = values.stream()
                    .map(value -> SearchDocument.optionValue(name, value))
                    .toList();
            ofVariant.put(
                    OPTION_FACET + name,
                    new VariantCondition(terms("optionValues", wanted), terms(VARIANTS + ".optionValues", wanted)));
        });
        Long min = parameters.minPrice();
        Long max = parameters.maxPrice();
        if (min != null || max != null) {
            ofVariant.put(
                    "price", new VariantCondition(price("prices", min, max), price(VARIANTS + ".price", min, max)));
        }
        Boolean inStock = parameters.inStock();
        if (inStock != null) {
            ofVariant.put(
                    "inStock", new VariantCondition(flag("inStock", inStock), flag(VARIANTS + ".inStock", inStock)));
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
        return chosenWithout("");
    }

    /** All chosen facets but one. */
    Query chosenWithout(String facet) {
        List<Query> queries = new ArrayList<>(without(ofProduct, facet));
        List<VariantCondition> variant = without(ofVariant, facet);
        if (variant.size() == 1) {
            // What one condition asks of a variant is kept with the product as well, where it costs less to look up.
            queries.add(variant.getFirst().onProduct());
        } else if (!variant.isEmpty()) {
            queries.add(Query.of(q -> q.nested(n -> n.path(VARIANTS)
                    .scoreMode(ChildScoreMode.None)
                    .query(all(variant.stream().map(VariantCondition::onVariant).toList())))));
        }
        return all(queries);
    }

    /** What a variant has to meet, all chosen facets but one; empty if that is nothing. */
    Optional<Query> variantChosenWithout(String facet) {
        List<VariantCondition> variant = without(ofVariant, facet);
        return variant.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        all(variant.stream().map(VariantCondition::onVariant).toList()));
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

    private static Query price(String field, @Nullable Long min, @Nullable Long max) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(field);
            if (min != null) {
                n.gte(min.doubleValue());
            }
            if (max != null) {
                n.lte(max.doubleValue());
            }
            return n;
        })));
    }

    private static Query flag(String field, boolean value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(q -> q.terms(t -> t.field(field)
                .terms(terms -> terms.value(values.stream().map(FieldValue::of).toList()))));
    }

    private void anyOf(String facet, String field, List<String> values) {
        if (!values.isEmpty()) {
            ofProduct.put(facet, terms(field, values));
        }
    }

    private static <T> List<T> without(Map<String, T> conditions, String facet) {
        return conditions.entrySet().stream()
                .filter(condition -> !condition.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Query all(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchAll(all -> all))
                : Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    /** The same condition on any of a product's variants, and on one of them. */
    private record VariantCondition(Query onProduct, Query onVariant) {}
}
