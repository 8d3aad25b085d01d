package com.ecomify.gateway.upstream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param urls the base URL of every service
 * @param connectTimeout for any call to a service
 * @param responseTimeout until the answer to a routed request begins; covers the upload of an import
 * @param callTimeout until the answer to one of the gateway's own calls is complete
 * @param maxConcurrent how many requests may be under way to one service
 * @param circuitCalls how many of the latest calls a circuit looks at
 * @param circuitFailurePercent the share of them without an answer that opens it
 * @param circuitPause how long an open circuit refuses before it tries again
 */
@Validated
@ConfigurationProperties("ecomify.upstream")
record UpstreamProperties(
        @NotNull Map<Service, URI> urls,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue("5s") Duration callTimeout,
        @DefaultValue("512") @Min(1) int maxConcurrent,
        @DefaultValue("20") @Min(2) int circuitCalls,
        @DefaultValue("50") @Min(1) @Max(100) int circuitFailurePercent,
        @DefaultValue("5s") Duration circuitPause) {

    UpstreamProperties {
        for (Service service : Service.values()) {
            if (!urls.containsKey(service)) {
                throw new IllegalArgumentException("ecomify.upstream.urls." + service.id() + " is missing");
            }
        }
        urls = Map.copyOf(urls);
    }
}
