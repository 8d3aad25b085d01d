package com.ecomify.product.storefront;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param localCacheSize how many bytes of pages this process keeps
 * @param localTimeToLive how long it keeps a page when no message takes it away
 * @param sharedTimeToLive how long Redis keeps a page
 */
@ConfigurationProperties("ecomify.storefront")
record StorefrontProperties(
        @DefaultValue("64MB") DataSize localCacheSize,
        @DefaultValue("60s") Duration localTimeToLive,
        @DefaultValue("1h") Duration sharedTimeToLive) {}
