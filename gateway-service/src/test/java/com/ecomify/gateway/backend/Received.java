package com.ecomify.gateway.backend;

import com.ecomify.gateway.upstream.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached a service.
 *
 * @param target path and query as they came, not decoded
 * @param headers by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came; never compared as a record
public record Received(Service service, String method, String target, Map<String, List<String>> headers, byte[] body) {

    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : String.join(",", values);
    }

    public String path() {
        return target.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return service + " " + method + " " + target;
    }
}
