package com.ecomify.localstack.engines;

import java.util.Locale;

/** The operating system and processor, as the archives with binaries name them. */
enum Platform {
    LINUX_AMD64("postgres-linux-x86_64.txz", "redis-server-6.2.6-v5-linux-amd64"),
    LINUX_ARM64("postgres-linux-arm_64.txz", "redis-server-6.2.7-linux-arm64"),
    MAC_AMD64("postgres-darwin-x86_64.txz", "redis-server-6.2.6-v5-darwin-amd64"),
    MAC_ARM64("postgres-darwin-arm_64.txz", "redis-server-6.2.6-v5-darwin-arm64");

    private final String postgresArchive;
    private final String redisBinary;

    Platform(String postgresArchive, String redisBinary) {
        this.postgresArchive = postgresArchive;
        this.redisBinary = redisBinary;
    }

    static Platform current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64");
        if (!arm && !processor.equals("amd64") && !processor.equals("x86_64")) {
            throw new EngineFailedException("No engine binaries for the processor " + processor);
        }
        if (system.startsWith("linux")) {
            return arm ? LINUX_ARM64 : LINUX_AMD64;
        }
        if (system.startsWith("mac")) {
            return arm ? MAC_ARM64 : MAC_AMD64;
        }
        throw new EngineFailedException("No engine binaries for " + system + "; on Windows use WSL");
    }

    String postgresArchive() {
        return postgresArchive;
    }

    String redisBinary() {
        return redisBinary;
    }
}
