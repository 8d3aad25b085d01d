package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens on a port. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    // Columns of /proc/net/tcp.
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortOwner() {}

    /** The process's number and command line, as far as this user may see them. */
    static String describe(int port) {
        return find(port)
                .map(pid -> "process " + pid
                        + ProcessHandle.of(pid)
                                .flatMap(handle -> handle.info().commandLine())
                                .map(command -> " (" + shortened(command) + ")")
                                .orElse(""))
                .orElse("a process of another user");
    }

    static Optional<Long> find(int port) {
        return Files.isReadable(PROC.resolve("net/tcp")) ? findOnLinux(port) : findByLsof(port);
    }

    private static String shortened(String command) {
        return command.length() <= 120 ? command : command.substring(0, 117) + "...";
    }

    private static Optional<Long> findOnLinux(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : lines(PROC.resolve(table))) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns.length > INODE
                        && columns[STATE].equals(LISTENING)
                        && columns[LOCAL_ADDRESS].endsWith(String.format(":%04X", port))) {
                    sockets.add("socket:[" + columns[INODE] + "]");
                }
            }
        }
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holdsAny(pid, sockets))
                .findFirst();
    }

    private static boolean holdsAny(long pid, Set<String> sockets) {
        try (Stream<Path> handles = Files.list(PROC.resolve(pid + "/fd"))) {
            return handles.anyMatch(handle -> sockets.contains(target(handle)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Long> findByLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            try (InputStream output = lsof.getInputStream()) {
                String text = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
                return text.lines().findFirst().map(Long::parseLong);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
