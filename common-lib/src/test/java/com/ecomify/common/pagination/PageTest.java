package com.ecomify.common.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void saysThatMoreFollowsAndWhere() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.data()).containsExactly("a", "b");
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(Cursor.parse(page.pageInfo().endCursor(), 1)).isEqualTo(Cursor.of("b"));
    }

    @Test
    void saysThatNothingFollows() {
        assertThat(Page.of(List.of("a", "b"), 2, Cursor::of).pageInfo().hasNextPage())
                .isFalse();
        assertThat(Page.<String>of(List.of(), 2, Cursor::of).pageInfo().endCursor())
                .isNull();
    }

    @Test
    void keepsKeysOfAnyText() {
        Cursor cursor = Cursor.of("Größe / 大", "", "2026-11-22T10:15:30Z");

        assertThat(Cursor.parse(cursor.toString(), 3)).isEqualTo(cursor);
    }

    @Test
    void startsAtTheBeginningWithoutACursor() {
        assertThat(Cursor.parse(null, 2)).isNull();
        assertThat(Cursor.parse("", 2)).isNull();
    }

    @Test
    void refusesWhatIsNoCursorOfThisList() {
        for (String text : List.of("%%%", "abc", Cursor.of("one").toString())) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> Cursor.parse(text, 2))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CommonError.INVALID_PARAMETER));
        }
    }
}
