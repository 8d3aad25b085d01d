package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ProcessRecord;
import java.util.Map;
import java.util.Objects;

/**
 * A process that we started.
 *
 * @param part the service or engine
 * @param process which process it is
 * @param version what it runs; when the build has another, it is started again
 */
record RunRecord(String part, ProcessRecord process, String version) {

    Map<String, String> toProperties() {
        return Map.of(
                "pid", Long.toString(process.pid()),
                "started", process.started(),
                "version", version);
    }

    static RunRecord of(String part, Map<String, String> properties) {
        var process = new ProcessRecord(
                Long.parseLong(Objects.requireNonNull(properties.get("pid"))),
                Objects.requireNonNull(properties.get("started")));
        return new RunRecord(part, process, Objects.requireNonNull(properties.get("version")));
    }
}
