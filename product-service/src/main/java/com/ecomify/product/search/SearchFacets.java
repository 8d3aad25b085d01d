package com.ecomify.product.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Counts, for each facet, the products that each of its values would show. */
final class SearchFacets {

    private static final String OF = "of";
    private static final String PRODUCTS = "products";
    private static final int MAX_VALUES = 50;
    private static final int MAX_OPTION_VALUES = 300;
    private static final Map<String, String> FIELDS = fields();
    private static final List<Integer> PRICE_BOUNDS = List.of(10, 25, 50, 100, 250, 500, 1_000);

    private final SearchParameters parameters;
    private final Currency currency;

    SearchFacets(SearchParameters parameters, Currency currency) {
        this.parameters = parameters;
        this.currency = currency;
    }

    Map<String, Aggregation> aggregations(SearchQuery query) {
        Map<String, Aggregation> wanted = new LinkedHashMap<>();
        FIELDS.forEach((facet, field) -> wanted.put(facet, counted(query, facet, terms(field, MAX_VALUES))));
        // Every option in one go; one that the shopper has chosen from is counted again without its own condition.
        wanted.put(SearchQuery.OPTION_FACET, variantsCounted(query, "", "optionValues", MAX_OPTION_VALUES));
        for (String option : parameters.options().keySet()) {
            String facet = SearchQuery.OPTION_FACET + option;
            wanted.put(facet, variantsCounted(query, facet, "optionValues", MAX_OPTION_VALUES));
        }
        wanted.put("price", counted(query, "price", prices()));
        wanted.put("inStock", variantsCounted(query, "inStock", "inStock", 2));
        return wanted;
    }

    List<SearchAnswer.Facet> read(Map<String, Aggregate> counted) {
        List<SearchAnswer.Facet> facets = new ArrayList<>();
        FIELDS.keySet().forEach(facet -> add(facets, facet, values(of(counted, facet))));
        options(counted).forEach((name, values) -> add(facets, SearchQuery.OPTION_FACET + name, values));
        add(facets, "price", priceValues(of(counted, "price")));
        add(facets, "inStock", values(of(counted, "inStock")));
        return facets;
    }

    private static Aggregation counted(SearchQuery query, String facet, Aggregation inner) {
        return Aggregation.of(a -> a.filter(query.chosenWithout(facet)).aggregations(OF, inner));
    }

    /**
     * Counts values of variants. Where other conditions on variants are chosen, only those of the variants that meet them: a
     * product that has a red S and a blue L is not counted for L once red is chosen.
     */
    private static Aggregation variantsCounted(SearchQuery query, String facet, String field, int size) {
        Optional<Query> others = query.variantChosenWithout(facet);
        if (others.isEmpty()) {
            return counted(query, facet, terms(field, size));
        }
        Aggregation products = Aggregation.of(a -> a.reverseNested(r -> r));
        Aggregation values = Aggregation.of(a -> a.terms(
                        t -> t.field(SearchQuery.VARIANTS + "." + field).size(size))
                .aggregations(PRODUCTS, products));
        Aggregation matching = Aggregation.of(a -> a.filter(others.get()).aggregations(OF, values));
        return counted(
                query,
                facet,
                Aggregation.of(a -> a.nested(n -> n.path(SearchQuery.VARIANTS)).aggregations(OF, matching)));
    }

    private static Aggregation terms(String field, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)));
    }

    private Aggregation prices() {
        List<AggregationRange> ranges = new ArrayList<>();
        Double from = null;
        for (int bound : PRICE_BOUNDS) {
            double to = minor(bound);
            Double start = from;
            ranges.add(AggregationRange.of(
                    range -> range.key(bound + "").from(start).to(to)));
            from = to;
        }
        Double last = from;
        ranges.add(AggregationRange.of(range -> range.key("more").from(last)));
        return Aggregation.of(a -> a.range(r -> r.field("minPrice").ranges(ranges)));
    }

    /** Bounds that make sense where a unit is worth little, too: 1,000 yen where others say 10. */
    private long minor(int bound) {
        return BigDecimal.valueOf(bound)
                .movePointRight(Math.max(2, currency.getDefaultFractionDigits()))
                .longValueExact();
    }

    private List<SearchAnswer.Value> priceValues(Aggregate aggregate) {
        List<SearchAnswer.Value> values = new ArrayList<>();
        int lower = 0;
        List<RangeBucket> buckets = aggregate.range().buckets().array();
        for (int i = 0; i < buckets.size(); i++) {
            boolean open = i == PRICE_BOUNDS.size();
            int upper = open ? 0 : PRICE_BOUNDS.get(i);
            String name = major(lower) + "-" + (open ? "" : major(upper));
            if (buckets.get(i).docCount() > 0) {
                values.add(new SearchAnswer.Value(name, buckets.get(i).docCount()));
            }
            lower = upper;
        }
        return values;
    }

    private String major(int bound) {
        return BigDecimal.valueOf(minor(bound), currency.getDefaultFractionDigits())
                .stripTrailingZeros()
                .toPlainString();
    }

    private Map<String, List<SearchAnswer.Value>> options(Map<String, Aggregate> counted) {
        Map<String, List<SearchAnswer.Value>> options = new LinkedHashMap<>();
        for (SearchAnswer.Value each : values(of(counted, SearchQuery.OPTION_FACET))) {
            options.computeIfAbsent(SearchDocument.optionName(each.value()), name -> new ArrayList<>())
                    .add(new SearchAnswer.Value(SearchDocument.valueOf(each.value()), each.count()));
        }
        for (String name : parameters.options().keySet()) {
            List<SearchAnswer.Value> own = new ArrayList<>();
            for (SearchAnswer.Value each : values(of(counted, SearchQuery.OPTION_FACET + name))) {
                if (SearchDocument.optionName(each.value()).equals(name)) {
                    own.add(new SearchAnswer.Value(SearchDocument.valueOf(each.value()), each.count()));
                }
            }
            options.put(name, own);
        }
        return options;
    }

    private static List<SearchAnswer.Value> values(Aggregate aggregate) {
        List<SearchAnswer.Value> values = new ArrayList<>();
        if (aggregate.isNested()) {
            return values(
                    inner(inner(aggregate.nested().aggregations()).filter().aggregations()));
        }
        if (aggregate.isLterms()) {
            for (LongTermsBucket bucket : aggregate.lterms().buckets().array()) {
                values.add(new SearchAnswer.Value(bucket.key() == 1 ? "true" : "false", products(bucket)));
            }
        } else {
            for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
                values.add(new SearchAnswer.Value(bucket.key().stringValue(), products(bucket)));
            }
        }
        values.sort(Comparator.comparingLong(SearchAnswer.Value::count).reversed());
        return values;
    }

    /** Of variants that are counted, how many products they are of. */
    private static long products(MultiBucketBase bucket) {
        Aggregate products = bucket.aggregations().get(PRODUCTS);
        return products == null ? bucket.docCount() : products.reverseNested().docCount();
    }

    private static Aggregate of(Map<String, Aggregate> counted, String facet) {
        Aggregate outer = counted.get(facet);
        if (outer == null) {
            throw new IllegalStateException("the answer has no facet " + facet);
        }
        return inner(outer.filter().aggregations());
    }

    private static Aggregate inner(Map<String, Aggregate> aggregations) {
        return Objects.requireNonNull(aggregations.get(OF));
    }

    private static void add(List<SearchAnswer.Facet> facets, String name, List<SearchAnswer.Value> values) {
        if (!values.isEmpty()) {
            facets.add(new SearchAnswer.Facet(name, values));
        }
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vendor", "vendor");
        fields.put("productType", "productType");
        fields.put("tag", "tags");
        return fields;
    }
}
