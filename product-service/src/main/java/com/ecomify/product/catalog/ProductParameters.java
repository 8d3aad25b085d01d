package com.ecomify.product.catalog;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that the catalogue's endpoints share. */
final class ProductParameters {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private ProductParameters() {}

    /** The version that an {@code If-Match} header names; null if there is none or it is {@code *}. */
    static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw new ProblemException(
                    CommonError.PRECONDITION_FAILED,
                    "If-Match: " + ifMatch + " (expected: the ETag of an earlier answer)");
        }
        return Long.valueOf(version.group(1));
    }

    /** A cursor of a list that is sorted by one id. */
    static @Nullable Cursor idCursor(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 1);
        if (cursor != null) {
            cursor.uuid(0);
        }
        return cursor;
    }

    static @Nullable String text(String name, @Nullable String value) {
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw refused(name, value.replaceAll("\\p{Cntrl}", "?"), "no control characters");
        }
        return value;
    }

    static ProblemException refused(String name, @Nullable String value, String expected) {
        return new ProblemException(
                CommonError.INVALID_PARAMETER,
                name + ": " + value + " (expected: " + expected + ")",
                Map.of("parameter", name));
    }
}
