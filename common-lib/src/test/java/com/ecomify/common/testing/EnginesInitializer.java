package com.ecomify.common.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/** Gives the service under test the same settings that it gets in production, pointing at the test's engines. */
public final class EnginesInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The name under which the test database's owner and administrator can be looked up in the environment. */
    public static final String DATABASE = "ecomify.test.database";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> settings = new HashMap<>();
        settings.put("ECOMIFY_KAFKA_BOOTSTRAP", TestEngines.kafkaBootstrap());
        settings.put("ECOMIFY_ISSUER", TestTokens.ISSUER);
        settings.put("ECOMIFY_JWKS_URI", TestTokens.jwksUri());
        settings.put("ECOMIFY_LOG_FORMAT", "");
        // Tests start many contexts: a small pool each, and no traces to nowhere.
        settings.put("ECOMIFY_DB_POOL", "8");
        if (isPresent("org.springframework.jdbc.core.simple.JdbcClient")) {
            String service = environment.getRequiredProperty("spring.application.name");
            TestEngines.Database database = TestEngines.database(service.replace("-service", ""));
            settings.put("ECOMIFY_DB_URL", database.url());
            settings.put("ECOMIFY_DB_OWNER_USER", database.ownerUser());
            settings.put("ECOMIFY_DB_OWNER_PASSWORD", database.ownerPassword());
            settings.put("ECOMIFY_DB_APP_USER", database.appUser());
            settings.put("ECOMIFY_DB_APP_PASSWORD", database.appPassword());
            context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton(DATABASE, database));
        }
        if (isPresent("io.lettuce.core.RedisClient")) {
            settings.put("ECOMIFY_REDIS_URL", TestEngines.redisUrl());
        }
        if (isPresent("co.elastic.clients.elasticsearch.ElasticsearchClient")) {
            settings.put("ECOMIFY_ELASTICSEARCH_URL", TestEngines.elasticsearchUrl());
        }
        if (isPresent("org.springframework.mail.javamail.JavaMailSender")) {
            settings.put("ECOMIFY_MAIL_HOST", TestEngines.mail().host());
            settings.put("ECOMIFY_MAIL_PORT", TestEngines.mail().port());
        }
        environment.getPropertySources().addLast(new MapPropertySource("test engines", settings));
    }

    private static boolean isPresent(String type) {
        return ClassUtils.isPresent(type, EnginesInitializer.class.getClassLoader());
    }
}
