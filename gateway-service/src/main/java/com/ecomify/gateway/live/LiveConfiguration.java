package com.ecomify.gateway.live;

import com.ecomify.gateway.catalog.InventoryLevel;
import com.ecomify.gateway.orders.Order;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    LiveFeed<Order> placedOrders() {
        return new LiveFeed<>();
    }

    @Bean
    LiveFeed<InventoryLevel> changedLevels() {
        return new LiveFeed<>();
    }
}
