package com.ecomify.analytics.sales;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param rollUpAfter how long changed days are read from their facts before they are summed again, all at once */
@ConfigurationProperties("ecomify.sales")
record SalesProperties(@DefaultValue("1m") Duration rollUpAfter) {}
