package com.ecomify.common.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param batchSize rows sent before they are deleted together
 * @param idlePoll how often the table is read when no commit of this instance wakes the relay
 * @param sharedPoll the same while other instances share the table: their commits do not wake this one
 * @param retryDelay the pause after the database or the broker failed
 */
@ConfigurationProperties("ecomify.outbox")
record OutboxProperties(
        @DefaultValue("500") int batchSize,
        @DefaultValue("500ms") Duration idlePoll,
        @DefaultValue("25ms") Duration sharedPoll,
        @DefaultValue("1s") Duration retryDelay) {}
