package com.ecomify.localstack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one part is.
 *
 * @param name the part
 * @param kind engine, service or web
 * @param address for its clients
 * @param port the port in it
 * @param pid of the process, when it is ours and alive
 * @param health what it says itself
 * @param external whether somebody else runs it
 * @param memoryBytes resident memory
 */
record PartStatus(
        String name,
        String kind,
        String address,
        int port,
        Optional<Long> pid,
        Health health,
        boolean external,
        long memoryBytes) {

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("kind", kind);
        json.put("address", address);
        json.put("port", port);
        pid.ifPresent(number -> json.put("pid", number));
        json.put("health", health.word());
        json.put("external", external);
        json.put("memoryBytes", memoryBytes);
        return json;
    }

    /** Whether a part can be used. */
    enum Health {
        UP("up"),
        /** The process runs, but is not ready for requests, or not any more. */
        NOT_READY("not ready"),
        DOWN("down");

        private final String word;

        Health(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
