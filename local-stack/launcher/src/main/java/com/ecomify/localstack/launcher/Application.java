package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A service's jar taken apart, which starts faster than the jar as built, and is left alone when the next build replaces
 * that one under a running service.
 *
 * @param service which service
 * @param version of the jar's content
 * @param folder where it is unpacked
 */
record Application(Service service, String version, Path folder) {

    /** Unpacks what the build has made, unless that has been done. */
    static Application unpacked(Layout layout, Service service) throws IOException {
        Path jar = layout.jar(service);
        String version = versionOf(jar);
        Path all = folderOf(layout, service);
        var application = new Application(service, version, all.resolve(version));
        if (!Files.exists(application.jar())) {
            Files.createDirectories(all);
            application.unpack(jar);
        }
        return application;
    }

    /** Removes what earlier builds left. Only for when nothing of them runs any more. */
    void removeEarlier(Layout layout) throws IOException {
        for (Path version : listed(folderOf(layout, service))) {
            if (!version.equals(folder)) {
                Folders.delete(version);
            }
        }
    }

    /** The jar to run: the classes, with the libraries beside it. */
    Path jar() {
        return folder.resolve(service.module() + "-0.1.0-SNAPSHOT.jar");
    }

    /** The cache of loaded classes, when it has been made. */
    Path aotCache() {
        return folder.resolve("application.aot");
    }

    /** What the service had loaded when somebody wrote it down, if anybody did. */
    Path classArchive() {
        return folder.resolve("application.jsa");
    }

    /** Whether the service starts as fast as it can. */
    boolean isPrepared() {
        return Files.exists(aotCache()) || Files.exists(classArchive());
    }

    private static Path folderOf(Layout layout, Service service) {
        return layout.applications().resolve(service.shortName());
    }

    private void unpack(Path jar) throws IOException {
        Path workspace = Files.createTempDirectory(folder.getParent(), "unpacking-");
        Path log = workspace.resolve("log");
        Path content = workspace.resolve("content");
        Process extraction = new ProcessBuilder(
                        ServiceJvm.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        content.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (extraction.waitFor() != 0) {
                throw new IOException("Cannot unpack " + jar + ":\n" + Files.readString(log));
            }
            Files.move(content, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while unpacking " + jar, e);
        } finally {
            Folders.delete(workspace);
        }
    }

    /** By content: the build gives every jar the same time. */
    private static String versionOf(Path jar) throws IOException {
        var sum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream stream = Files.newInputStream(jar)) {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                sum.update(buffer, 0, length);
            }
        }
        return Long.toHexString(Files.size(jar)) + "-" + Long.toHexString(sum.getValue());
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
