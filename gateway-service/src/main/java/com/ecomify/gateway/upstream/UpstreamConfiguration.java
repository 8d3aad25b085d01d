package com.ecomify.gateway.upstream;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpstreamProperties.class)
class UpstreamConfiguration {

    @Bean
    HttpClient upstreamHttpClient(UpstreamProperties properties) {
        return HttpClient.newBuilder()
                // Cleartext HTTP/2 would be offered as an upgrade with every first request.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** What routed requests go out through. */
    @Bean
    ClientHttpRequestFactory routedRequests(HttpClient client, UpstreamProperties properties) {
        return requests(client, properties.responseTimeout());
    }

    @Bean
    ServiceCalls serviceCalls(
            RestClient.Builder builder, HttpClient client, UpstreamProperties properties, Upstreams upstreams) {
        RestClient rest = builder.requestFactory(requests(client, properties.callTimeout()))
                .build();
        return new ServiceCalls(rest, upstreams);
    }

    private static JdkClientHttpRequestFactory requests(HttpClient client, Duration timeout) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(timeout);
        // Compressed answers go to the client as they are.
        factory.enableCompression(false);
        return factory;
    }
}
