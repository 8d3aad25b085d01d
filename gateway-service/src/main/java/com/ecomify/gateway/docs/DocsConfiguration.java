package com.ecomify.gateway.docs;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page from our own files, and the viewer from its jar. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebMvcConfigurer {

    private final String viewer;

    DocsConfiguration(@Value("${ecomify.docs.viewer}") String viewer) {
        this.viewer = viewer;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/viewer/**")
                .addResourceLocations(viewer)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        registry.addResourceHandler("/docs/*").addResourceLocations("classpath:/docs/");
    }
}
