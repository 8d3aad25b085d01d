package com.ecomify.common.deadlines;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lease after what time a deadline that was taken up and not finished, as its instance died or its handler failed, is
 *     taken up again; longer than any handler works
 */
@ConfigurationProperties("ecomify.deadlines")
record DeadlineProperties(@DefaultValue("1m") Duration lease) {}
