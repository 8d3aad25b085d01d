package com.ecomify.verification.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request. Immutable: {@code with} returns another one.
 *
 * @param url complete and encoded
 * @param body null for none
 */
public record Request(
        String method,
        String url,
        Map<String, String> headers,
        @Nullable String body) {

    /** A request without headers and body. */
    public static Request of(String method, String url) {
        return new Request(method, url, Map.of(), null);
    }

    public Request with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, url, more, body);
    }

    public Request with(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Request(method, url, more, body);
    }

    public Request body(String contentType, String text) {
        return new Request(method, url, headers, text).with("Content-Type", contentType);
    }

    public Request json(Object value) {
        return body("application/json", Json.write(value));
    }

    /** A command line that sends it again. */
    public String curl() {
        var line = new StringBuilder("curl -i -X ").append(method).append(' ').append(quoted(url));
        headers.forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
        if (body != null) {
            line.append(" --data-binary ").append(quoted(body));
        }
        return line.toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("$'");
        text.chars().forEach(each -> {
            switch (each) {
                case '\'', '\\' -> quoted.append('\\').append((char) each);
                default -> {
                    if (each < ' ' || each == 0x7f || Character.isSurrogate((char) each)) {
                        quoted.append("\\u%04x".formatted(each));
                    } else {
                        quoted.append((char) each);
                    }
                }
            }
        });
        return quoted.append('\'').toString();
    }
}
