package com.ecomify.auth.config;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** A client that signs in or refreshes may still send its expired access token: on these paths it is not looked at. */
@Configuration(proxyBeanMethods = false)
class SignInPathsConfiguration {

    private static final Set<String> TOKENLESS = Set.of(
            "/api/v1/auth/register",
            "/api/v1/auth/login",
            "/api/v1/auth/refresh",
            "/api/v1/auth/logout",
            "/api/v1/storefront/auth/register",
            "/api/v1/storefront/auth/login");

    @Bean
    BearerTokenResolver bearerTokenResolver() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        return request -> TOKENLESS.contains(request.getRequestURI()) ? null : header.resolve(request);
    }
}
