package com.ecomify.localstack.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Native programs that travel inside jars, unpacked once per version. */
final class BinaryCache {

    private final Path folder;

    BinaryCache(Path folder) {
        this.folder = folder;
    }

    /** The folder with an unpacked {@code .txz} resource. */
    Path archive(String resource) {
        return cached(resource, (stream, target) -> {
            Files.createDirectories(target);
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target);
                }
            }
        });
    }

    /** A single program. */
    Path program(String resource) {
        return cached(resource, (stream, target) -> {
            Files.copy(stream, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        });
    }

    private Path cached(String resource, Unpacking unpacking) {
        URL url = BinaryCache.class.getResource("/" + resource);
        if (url == null) {
            throw new EngineFailedException("No " + resource + " on the class path");
        }
        try {
            var connection = (JarURLConnection) url.openConnection();
            String version = Long.toHexString(connection.getJarEntry().getCrc());
            Path target = folder.resolve(resource.replace(".txz", "") + "-" + version);
            if (!Files.exists(target)) {
                unpackAside(connection, target, unpacking);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + resource + " into " + folder, e);
        }
    }

    /** Several JVMs may do this at the same time, and any of them may be killed while it does. */
    private void unpackAside(JarURLConnection connection, Path target, Unpacking unpacking) throws IOException {
        Files.createDirectories(folder);
        Path workspace = Files.createTempDirectory(folder, "unpacking-");
        try (InputStream stream = new BufferedInputStream(connection.getInputStream())) {
            Path unpacked = workspace.resolve("content");
            unpacking.unpack(stream, unpacked);
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw e;
            }
        } finally {
            Folders.delete(workspace);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Entry outside the archive's folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    @FunctionalInterface
    private interface Unpacking {
        void unpack(InputStream stream, Path target) throws IOException;
    }
}
