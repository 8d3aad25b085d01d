package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void makesThemOnceInAFileThatOnlyItsOwnerReads() throws IOException {
        Path file = folder.resolve("secrets.properties");

        Secrets first = Secrets.ensure(file);
        Secrets second = Secrets.ensure(file);

        assertThat(second.postgresAdminPassword()).isEqualTo(first.postgresAdminPassword());
        assertThat(second.database(Service.ORDER).appPassword())
                .isEqualTo(first.database(Service.ORDER).appPassword())
                .isNotEqualTo(first.database(Service.ORDER).ownerPassword())
                .isNotEqualTo(first.database(Service.STORE).appPassword());
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void addsWhatALaterVersionNeedsAndKeepsTheRest() throws IOException {
        Path file = folder.resolve("secrets.properties");
        PropertiesFile.write(file, Map.of("postgres.admin", "known"));

        assertThat(Secrets.ensure(file).postgresAdminPassword()).isEqualTo("known");
        assertThat(Secrets.ensure(file).demoPassword()).isNotEmpty();
    }

    @Test
    void makesKeysOfTheRightKind() throws IOException, GeneralSecurityException {
        Secrets secrets = Secrets.ensure(folder.resolve("secrets.properties"));

        var key = (RSAPrivateKey) KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secrets.signingKey())));
        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
        assertThat(Base64.getDecoder().decode(secrets.secretKey())).hasSize(32);
    }
}
