package com.ecomify.product.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param index the alias that is searched; the indexes behind it are named after it
 * @param shards of a new index
 * @param replicas of a new index
 * @param rebuild whether to build the index anew when the service starts
 */
@Validated
@ConfigurationProperties("ecomify.search")
record SearchProperties(
        @Pattern(regexp = "[a-z][a-z0-9-]{0,100}") @DefaultValue("ecomify-products")
        String index,

        @Min(1) @Max(100) @DefaultValue("1") int shards,
        @Min(0) @Max(5) @DefaultValue("0") int replicas,
        @DefaultValue("false") boolean rebuild) {

    /** All indexes that a change has to reach: the one that is searched, and the one that is being built. */
    String writeAlias() {
        return index + "-writes";
    }

    /** The index that is being built, once every store has been told to fill it. */
    String fillAlias() {
        return index + "-filling";
    }
}
