package com.ecomify.localstack.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The repository's root folder and what is found below it. */
public final class EcomifyHome {

    private EcomifyHome() {}

    /**
     * The system property {@code ecomify.home} or the environment variable {@code ECOMIFY_HOME} when given, else the
     * nearest folder at or above the working directory that holds the Maven wrapper and the local stack.
     */
    public static Path root() {
        String given = System.getProperty("ecomify.home", System.getenv("ECOMIFY_HOME"));
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("local-stack"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No Ecomify repository at or above " + start + "; set ECOMIFY_HOME");
    }

    /** The folder for everything that running the platform leaves behind; not under version control. */
    public static Path stateFolder() {
        return root().resolve(".ecomify");
    }

    /** A file or folder that a module of the local stack assembles when it is packaged. */
    static Path assembled(String module, String path) {
        Path assembled =
                root().resolve("local-stack").resolve(module).resolve("target").resolve(path);
        if (!Files.exists(assembled)) {
            throw new EngineFailedException(
                    assembled + " is missing; build it with: ./mvnw package -DskipTests -pl local-stack/" + module);
        }
        return assembled;
    }
}
