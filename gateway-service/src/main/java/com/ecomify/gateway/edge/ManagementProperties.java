package com.ecomify.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param port where metrics are served, for a network that clients cannot reach; 0 for nowhere */
@ConfigurationProperties("ecomify.management")
record ManagementProperties(@DefaultValue("0") int port) {}
