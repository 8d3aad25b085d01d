package com.ecomify.store.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ecomify.common.json.EcomifyJacksonModule;
import com.ecomify.common.money.MoneyInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class ClearableTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new EcomifyJacksonModule()).build();

    record Patch(@Nullable Clearable<String> text, @Nullable Clearable<MoneyInput> money) {}

    @Test
    void isNullWhenItIsAbsent() {
        assertThat(JSON.readValue("{}", Patch.class)).isEqualTo(new Patch(null, null));
    }

    @Test
    void holdsNullWhenItIsNull() {
        assertThat(JSON.readValue("{\"text\": null, \"money\": null}", Patch.class))
                .isEqualTo(new Patch(new Clearable<>(null), new Clearable<>(null)));
    }

    @Test
    void holdsTheValueOfItsType() {
        assertThat(JSON.readValue("{\"text\": \"a\", \"money\": {\"amount\": \"1.50\"}}", Patch.class))
                .isEqualTo(
                        new Patch(new Clearable<>("a"), new Clearable<>(new MoneyInput(new BigDecimal("1.50"), null))));
    }

    @Test
    void refusesAnotherType() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> JSON.readValue("{\"text\": {}}", Patch.class));
    }
}
