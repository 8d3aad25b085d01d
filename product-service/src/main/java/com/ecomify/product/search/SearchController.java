package com.ecomify.product.search;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.catalog.ProductError;
import com.ecomify.product.storecopy.StoreCurrencies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/storefront/search")
@Tag(name = "Storefront")
class SearchController {

    private static final int SUGGESTIONS = 8;

    private final SearchProducts search;
    private final StoreCurrencies currencies;

    SearchController(SearchProducts search, StoreCurrencies currencies) {
        this.search = search;
        this.currencies = currencies;
    }

    @GetMapping
    @Operation(
            summary = "Search the products on sale",
            description =
                    "`q`, `vendor`, `productType`, `tag`, `option.<name>`, `minPrice`, `maxPrice`, `inStock`, `sort`"
                            + " (relevance, newest, title, price, price-desc), `first`, `after`. A facet's parameter may be"
                            + " repeated: any of its values.")
    @Parameters({
        @Parameter(in = ParameterIn.QUERY, name = "q"),
        @Parameter(in = ParameterIn.QUERY, name = "vendor"),
        @Parameter(in = ParameterIn.QUERY, name = "productType"),
        @Parameter(in = ParameterIn.QUERY, name = "tag"),
        @Parameter(in = ParameterIn.QUERY, name = "minPrice"),
        @Parameter(in = ParameterIn.QUERY, name = "maxPrice"),
        @Parameter(in = ParameterIn.QUERY, name = "inStock"),
        @Parameter(in = ParameterIn.QUERY, name = "sort"),
        @Parameter(in = ParameterIn.QUERY, name = "first"),
        @Parameter(in = ParameterIn.QUERY, name = "after")
    })
    SearchAnswer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Currency currency = currency();
        return search.execute(SearchParameters.read(checked(parameters), currency), currency);
    }

    @GetMapping("/suggest")
    @Operation(summary = "Suggest products while a shopper types `q`")
    @Parameter(in = ParameterIn.QUERY, name = "q")
    Suggestions suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        currency();
        String text = SearchParameters.text(checked(parameters), "q");
        return new Suggestions(text == null ? List.of() : search.suggest(text, SUGGESTIONS));
    }

    private Currency currency() {
        if (CurrentStore.find().isEmpty()) {
            throw new ProblemException(CommonError.STORE_REQUIRED, "No store was resolved for this request.");
        }
        return currencies
                .find()
                .orElseThrow(() -> new ProblemException(
                        ProductError.STORE_NOT_READY, "The store is being set up; try again in a moment."));
    }

    private static Map<String, List<String>> checked(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.chars().anyMatch(Character::isISOControl))) {
                throw SearchParameters.refused(name, "a control character", "none");
            }
        });
        return parameters;
    }

    record Suggestions(List<SearchAnswer.Suggestion> data) {}
}
