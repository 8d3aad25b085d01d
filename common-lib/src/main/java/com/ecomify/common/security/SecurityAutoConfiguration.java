package com.ecomify.common.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** The same defaults for every service: stateless, bearer tokens only, storefront open, the rest closed. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@EnableMethodSecurity
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityAutoConfiguration {

    /** What a token has to say, whoever finds its key: the issuer brings a decoder of its own. */
    @Bean
    OAuth2TokenValidator<Jwt> tokenValidator(SecurityProperties properties) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()), new ClaimsValidator());
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties properties, OAuth2TokenValidator<Jwt> tokenValidator) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(properties.jwksUri()).build();
        decoder.setJwtValidator(tokenValidator);
        return decoder;
    }

    /** A span and a meter for each filter of the chain, and the filters wrapped anew for every request: nobody looks at them. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ProblemResponses refusals(JsonMapper json) {
        return new ProblemResponses(json);
    }

    /** @param unauthenticated a primary bean of a service's own may stand in front of {@code refusals} */
    @Bean
    SecurityFilterChain serviceSecurity(
            HttpSecurity http,
            SecurityProperties properties,
            ProblemResponses problems,
            AuthenticationEntryPoint unauthenticated) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/**", "/v3/api-docs/**", "/api/v1/storefront/**", "/error")
                        .permitAll()
                        .requestMatchers(properties.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokenConverter()))
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(problems))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(unauthenticated).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookies, no session: there is nothing that a cross-site request could ride on.
                .csrf(csrf -> csrf.disable())
                .addFilterAfter(new StoreBindingFilter(problems), BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static JwtAuthenticationConverter tokenConverter() {
        JwtGrantedAuthoritiesConverter permissions = new JwtGrantedAuthoritiesConverter();
        permissions.setAuthoritiesClaimName(TokenClaims.PERMISSIONS);
        permissions.setAuthorityPrefix("");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(permissions);
        return converter;
    }
}
