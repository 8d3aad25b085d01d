package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way that root takes where user namespaces are forbidden, as they are in most containers. */
class PostgresAccountIT {

    @TempDir
    Path folder;

    @BeforeEach
    void asRoot() {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
    }

    @Test
    void runsPostgresAsNobodyInAFolderOpenToAll() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(startsAsNobody(folder.resolve("postgres"))).isTrue();
        assertThat(folder.resolve("postgres/cluster")).exists();
    }

    @Test
    void runsPostgresElsewhereWhenTheFolderIsClosedToNobody() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        assertThat(startsAsNobody(folder.resolve("postgres"))).isTrue();

        assertThat(folder.resolve("postgres")).isSymbolicLink();
        Folders.delete(folder.resolve("postgres").toRealPath());
    }

    private boolean startsAsNobody(Path data) {
        var settings = new EngineSettings(0, data, folder.resolve("log"), true, process -> {});
        PostgresEngine.start(settings, "secret", PostgresAccount.asNobody()).close();
        try (PostgresEngine again = PostgresEngine.start(settings, "secret", PostgresAccount.asNobody())) {
            return again.isHealthy();
        }
    }
}
