package com.ecomify.store.config;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The version of something as an entity tag. */
public final class IfMatch {

    private IfMatch() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param header null to accept any version; text that names no version accepts none
     */
    public static LongPredicate parse(@Nullable String header) {
        if (header == null) {
            return _ -> true;
        }
        List<ETag> tags = ETag.parse(header);
        return version -> tags.stream()
                .anyMatch(tag -> tag.isWildcard() || (!tag.weak() && tag.tag().equals(String.valueOf(version))));
    }
}
