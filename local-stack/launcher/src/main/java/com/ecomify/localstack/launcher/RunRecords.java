package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known to run: one file per process, and one for the platform as a whole. */
final class RunRecords {

    private static final String PLATFORM = "platform";
    private static final String WEB = "web";
    private static final String ENDING = ".properties";

    private final Path folder;

    RunRecords(Path folder) {
        this.folder = folder;
    }

    /** The record of the part's process, also when that process has ended since. */
    Optional<RunRecord> find(String part) {
        try {
            Map<String, String> properties = PropertiesFile.read(file(part));
            return properties.isEmpty() ? Optional.empty() : Optional.of(RunRecord.of(part, properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<RunRecord> findAlive(String part) {
        return find(part).filter(found -> found.process().isAlive());
    }

    void save(RunRecord running) {
        try {
            PropertiesFile.write(file(running.part()), running.toProperties());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the platform was last started; empty when it has been stopped. */
    Optional<RunningPlatform> platform() throws IOException {
        Map<String, String> properties = PropertiesFile.read(file(PLATFORM));
        @Nullable String offset = properties.get("port-offset");
        if (offset == null) {
            return Optional.empty();
        }
        var engines = new EnumMap<EngineKind, EngineAddress>(EngineKind.class);
        for (EngineKind kind : EngineKind.values()) {
            String address = properties.getOrDefault("address." + kind.shortName(), "");
            boolean external = Boolean.parseBoolean(properties.get("external." + kind.shortName()));
            engines.put(kind, new EngineAddress(kind, address, external));
        }
        return Optional.of(new RunningPlatform(
                new PortPlan(Integer.parseInt(offset)),
                new EngineAddresses(engines),
                Boolean.parseBoolean(properties.get(WEB))));
    }

    void savePlatform(RunningPlatform platform) throws IOException {
        var properties = new TreeMap<String, String>();
        properties.put("port-offset", Integer.toString(platform.ports().offset()));
        properties.put(WEB, Boolean.toString(platform.web()));
        platform.engines().byKind().forEach((kind, engine) -> {
            properties.put("address." + kind.shortName(), engine.address());
            properties.put("external." + kind.shortName(), Boolean.toString(engine.external()));
        });
        PropertiesFile.write(file(PLATFORM), properties);
    }

    void removePlatform() throws IOException {
        Files.deleteIfExists(file(PLATFORM));
    }

    /** Keeps two commands from starting and stopping things at the same time. Close it to let the next one in. */
    FileChannel lock() throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new RefusedException("Another ./ecomify command is starting or stopping the platform");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ENDING);
    }

    /** How the platform was started, and whether with the web applications. */
    record RunningPlatform(PortPlan ports, EngineAddresses engines, boolean web) {}
}
