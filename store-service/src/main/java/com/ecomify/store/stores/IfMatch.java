package com.ecomify.store.stores;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The version of a store as an entity tag. */
final class IfMatch {

    private IfMatch() {}

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param header null to accept any version; text that names no version accepts none
     */
    static LongPredicate parse(@Nullable String header) {
        if (header == null) {
            return _ -> true;
        }
        List<ETag> tags = ETag.parse(header);
        return version -> tags.stream()
                .anyMatch(tag -> tag.isWildcard() || (!tag.weak() && tag.tag().equals(String.valueOf(version))));
    }
}
