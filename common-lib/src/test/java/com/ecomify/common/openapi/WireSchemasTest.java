package com.ecomify.common.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WireSchemasTest {

    @Test
    void describesIdsAsText() {
        assertThat(property("WireSchemasTestSample", "id")).isEqualTo("{\"type\":\"string\",\"format\":\"uuid\"}");
    }

    @Test
    void describesMoneyAsItIsWritten() {
        assertThat(property("WireSchemasTestSample", "price")).isEqualTo("{\"$ref\":\"#/components/schemas/Money\"}");
        assertThat(schema("Money").getRequired()).containsExactly("amount", "currencyCode");
        assertThat(json(schema("MoneyInput")))
                .contains("\"anyOf\":[{")
                .contains("{\"type\":\"string\"}")
                .contains("{\"type\":\"number\"}");
    }

    @Test
    void requiresWhatIsNeverNull() {
        assertThat(schema("WireSchemasTestSample").getRequired())
                .containsExactlyInAnyOrder("id", "price", "paid", "inner");
    }

    @Test
    void saysWhatMayBeNull() {
        assertThat(property("WireSchemasTestSample", "note")).isEqualTo("{\"type\":[\"string\",\"null\"]}");
        assertThat(property("WireSchemasTestSample", "compareAt"))
                .isEqualTo("{\"anyOf\":[{\"$ref\":\"#/components/schemas/Money\"},{\"type\":\"null\"}]}");
    }

    @Test
    void tellsRecordsOfOneNameApart() {
        assertThat(schema("WireSchemasTestOtherInner").getRequired()).containsExactly("flag");
    }

    @Test
    void requiresWhatAnUnwrappedRecordNeverLeavesOut() {
        assertThat(schema("WireSchemasTestWrapper").getRequired()).containsExactlyInAnyOrder("flag", "extra");
    }

    @Test
    void describesRecordsInsideOfOthers() {
        assertThat(schema("WireSchemasTestInner").getRequired()).containsExactly("amount");
    }

    private static String property(String record, String name) {
        return json(Objects.requireNonNull(schema(record).getProperties().get(name)));
    }

    private static String json(Schema<?> schema) {
        return Json31.mapper().valueToTree(schema).toString();
    }

    private static Schema<?> schema(String name) {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new WireSchemas());
        Schema<?> schema = converters
                .resolveAsResolvedSchema(new AnnotatedType(Sample.class).resolveAsRef(true))
                .referencedSchemas
                .get(name);
        return Objects.requireNonNull(schema);
    }

    record Sample(
            OrderId id,
            Money price,
            @Nullable Money compareAt,
            @Nullable String note,
            boolean paid,
            List<Inner> inner,
            Other.@Nullable Inner other,
            @Nullable Wrapper wrapper) {}

    record Inner(MoneyInput amount) {}

    record Wrapper(@JsonUnwrapped Other.Inner inner, String extra) {}

    record Other() {

        record Inner(boolean flag) {}
    }
}
