package com.ecomify.auth.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param idle how long a refresh token is good, and with it a session that nobody uses
 * @param atMost how long a session lasts, however often it is refreshed
 */
@ConfigurationProperties("ecomify.sessions")
record SessionProperties(
        @DefaultValue("14d") Duration idle,
        @DefaultValue("90d") Duration atMost) {}
