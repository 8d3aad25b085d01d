package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Passwords and keys of this installation: made at random once, kept with its data, never printed but for the demo's. */
final class Secrets {

    private static final String ADMIN = "postgres.admin";
    private static final String SIGNING_KEY = "auth.signing-key";
    private static final String SECRET_KEY = "secret-key";
    private static final String DEMO = "demo.password";
    private static final int PASSWORD_BYTES = 18;
    private static final int AES_KEY_BYTES = 32;
    private static final int RSA_BITS = 2048;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the secrets, and makes those that are missing. */
    static Secrets ensure(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>(PropertiesFile.read(file));
        int known = values.size();
        for (Service service : Service.all()) {
            if (service.hasDatabase()) {
                fill(values, ownerOf(service), Secrets::password);
                fill(values, applicationOf(service), Secrets::password);
            }
        }
        fill(values, ADMIN, Secrets::password);
        fill(values, DEMO, Secrets::password);
        fill(values, SIGNING_KEY, Secrets::newSigningKey);
        fill(values, SECRET_KEY, () -> Base64.getEncoder().encodeToString(random(AES_KEY_BYTES)));
        if (values.size() > known) {
            PropertiesFile.write(file, values);
        }
        return new Secrets(values);
    }

    String postgresAdminPassword() {
        return value(ADMIN);
    }

    /** The PKCS#8 form of an RSA key, in base64. */
    String signingKey() {
        return value(SIGNING_KEY);
    }

    /** An AES-256 key in base64. */
    String secretKey() {
        return value(SECRET_KEY);
    }

    /** The password of the demo's logins. */
    String demoPassword() {
        return value(DEMO);
    }

    ServiceDatabase database(Service service) {
        String name = "ecomify_" + service.shortName();
        return new ServiceDatabase(
                name, name + "_owner", value(ownerOf(service)), name + "_app", value(applicationOf(service)));
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static String ownerOf(Service service) {
        return "database." + service.shortName() + ".owner";
    }

    private static String applicationOf(Service service) {
        return "database." + service.shortName() + ".app";
    }

    private static void fill(Map<String, String> values, String name, Supplier<String> maker) {
        values.computeIfAbsent(name, missing -> maker.get());
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS, RANDOM);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }
}
