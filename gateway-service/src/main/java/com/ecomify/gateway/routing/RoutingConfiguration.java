package com.ecomify.gateway.routing;

import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.Upstreams;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    RouterFunction<ServerResponse> routes(Upstreams upstreams, RoutedExchange exchange) {
        RouterFunctions.Builder all = RouterFunctions.route();
        for (Service service : Service.values()) {
            all.add(route(service, upstreams, exchange));
        }
        return all.build();
    }

    private static RouterFunction<ServerResponse> route(Service service, Upstreams upstreams, RoutedExchange exchange) {
        return GatewayRouterFunctions.route(service.id())
                .route(leadsTo(service), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(upstreams.url(service)))
                .filter((request, next) -> exchange.with(service, request, next))
                .build();
    }

    private static RequestPredicate leadsTo(Service service) {
        return request -> Routes.find(request.path()).filter(service::equals).isPresent();
    }
}
