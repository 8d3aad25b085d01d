package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ServiceDatabase;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment variables that configure a service; no service gets a secret that it does not need.
 *
 * @param further variables of every service, for verifications
 */
record ServiceEnvironment(PortPlan ports, EngineAddresses engines, Secrets secrets, Map<String, String> further) {

    private static final String LOCAL_LIMIT = "100000000";

    ServiceEnvironment(PortPlan ports, EngineAddresses engines, Secrets secrets) {
        this(ports, engines, secrets, Map.of());
    }

    Map<String, String> of(Service service) {
        var variables = new HashMap<>(further);
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", Integer.toString(ports.of(service)));
        variables.put("ECOMIFY_KAFKA_BOOTSTRAP", engines.of(EngineKind.KAFKA).address());
        variables.put("ECOMIFY_REDIS_URL", engines.of(EngineKind.REDIS).address());
        variables.put(
                "ECOMIFY_ELASTICSEARCH_URL",
                engines.of(EngineKind.ELASTICSEARCH).address());
        variables.put("ECOMIFY_ISSUER", ports.url(Service.GATEWAY));
        variables.put("ECOMIFY_JWKS_URI", ports.url(Service.AUTH) + "/oauth2/jwks");
        // Logs are read by people here, not collected.
        variables.put("ECOMIFY_LOG_FORMAT", "");
        if (service.hasDatabase()) {
            addDatabase(variables, service);
        }
        switch (service) {
            case AUTH -> variables.put("ECOMIFY_AUTH_SIGNING_KEY", secrets.signingKey());
            case PAYMENT -> variables.put("ECOMIFY_SECRET_KEY", secrets.secretKey());
            case PLUGIN -> addPlugin(variables);
            case GATEWAY -> addServices(variables);
            case STORE, PRODUCT, ORDER, INVENTORY, ANALYTICS -> {}
        }
        return variables;
    }

    private void addDatabase(Map<String, String> variables, Service service) {
        ServiceDatabase database = secrets.database(service);
        variables.put("ECOMIFY_DB_URL", engines.of(EngineKind.POSTGRES).address() + "/" + database.name());
        variables.put("ECOMIFY_DB_OWNER_USER", database.ownerUser());
        variables.put("ECOMIFY_DB_OWNER_PASSWORD", database.ownerPassword());
        variables.put("ECOMIFY_DB_APP_USER", database.appUser());
        variables.put("ECOMIFY_DB_APP_PASSWORD", database.appPassword());
    }

    private void addPlugin(Map<String, String> variables) {
        EngineAddress mail = engines.of(EngineKind.MAIL);
        variables.put("ECOMIFY_MAIL_HOST", mail.host());
        variables.put("ECOMIFY_MAIL_PORT", Integer.toString(mail.port()));
        variables.put("ECOMIFY_SECRET_KEY", secrets.secretKey());
        int receiver = ports.webhookReceiver();
        variables.put("ECOMIFY_WEBHOOK_ALLOWED_ADDRESSES", "127.0.0.1:" + receiver + ",localhost:" + receiver);
    }

    private void addServices(Map<String, String> variables) {
        // Everybody on this machine shares one address: the public limits would stop a developer, or a demo told twice.
        variables.put("ECOMIFY_LIMIT_ANONYMOUS", LOCAL_LIMIT);
        variables.put("ECOMIFY_LIMIT_AUTHENTICATED", LOCAL_LIMIT);
        for (Service service : Service.all()) {
            if (service != Service.GATEWAY) {
                variables.put("ECOMIFY_SERVICE_" + service.name() + "_URL", ports.url(service));
            }
        }
    }
}
