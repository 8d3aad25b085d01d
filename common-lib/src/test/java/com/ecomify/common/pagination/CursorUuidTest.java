package com.ecomify.common.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.Uuid7;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorUuidTest {

    @Test
    void readsAnIdBack() {
        UUID id = Uuid7.next();

        Cursor cursor =
                Objects.requireNonNull(Cursor.parse(Cursor.of("title", id).toString(), 2));

        assertThat(cursor.uuid(1)).isEqualTo(id);
    }

    @Test
    void refusesTheCursorOfAListThatSortsByAnotherKey() {
        Cursor cursor = Cursor.of("title");

        assertThatThrownBy(() -> cursor.uuid(0))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(CommonError.INVALID_PARAMETER));
    }
}
