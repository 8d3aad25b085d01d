package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ApiDocumentIT {

    @Autowired
    private Api api;

    @Test
    void describesIdsAndMoneyAsTheyAreWritten() {
        JsonNode document = api.get("/v3/api-docs").body();

        JsonNode id = document.at("/paths/~1api~1v1~1admin~1things~1{id}/get/parameters/0/schema");
        assertThat(id.path("type").asString()).as(document.toString()).isEqualTo("string");
        assertThat(id.path("format").asString()).isEqualTo("uuid");
        assertThat(document.at("/components/schemas/ThingSeen/properties/price/anyOf/0/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Money");
        JsonNode price = document.at("/components/schemas/Money/properties");
        assertThat(price.at("/amount/type").asString()).isEqualTo("string");
        assertThat(price.at("/currencyCode/type").asString()).isEqualTo("string");
        assertThat(document.toString()).doesNotContain("amountMinor");
    }

    @Test
    void leavesTheErrorPageOut() {
        assertThat(api.get("/v3/api-docs").at("/paths").has("/error")).isFalse();
    }
}
