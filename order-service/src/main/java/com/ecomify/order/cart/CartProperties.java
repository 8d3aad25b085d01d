package com.ecomify.order.cart;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param expiry how long a cart lives after its last change */
@ConfigurationProperties("ecomify.cart")
record CartProperties(@DefaultValue("7d") Duration expiry) {}
