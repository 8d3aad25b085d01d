package com.ecomify.perf;

import com.ecomify.localstack.engines.ServiceDatabase;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a service's process is.
 *
 * @param heapKilobytes used right after a full collection
 * @param threads of the operating system
 * @param files open handles, sockets among them
 * @param connections to its database
 */
record Vitals(long heapKilobytes, int threads, int files, int connections) {

    // One of "used 1234K" for each space that is not metaspace.
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final double HEAP_GROWTH = 1.2;
    private static final int HEAP_NOISE_KILOBYTES = 8 * 1024;
    private static final int THREAD_NOISE = 8;
    private static final int FILE_NOISE = 40;

    static Map<String, Vitals> of(LocalPlatform platform) {
        Map<String, Vitals> all = new LinkedHashMap<>();
        for (String service : platform.services()) {
            platform.pid(service)
                    .ifPresent(pid -> all.put(
                            service,
                            new Vitals(
                                    heapAfterCollection(pid),
                                    threads(pid),
                                    files(pid),
                                    connections(platform, service))));
        }
        return all;
    }

    /** Whether it has not grown beyond what varies by itself. */
    boolean isFlatSince(Vitals start) {
        return heapKilobytes <= start.heapKilobytes * HEAP_GROWTH + HEAP_NOISE_KILOBYTES
                && threads <= start.threads + THREAD_NOISE
                && files <= start.files + FILE_NOISE
                && connections <= start.connections + THREAD_NOISE;
    }

    String to(Vitals end) {
        return "heap %.0f → %.0f MB, threads %d → %d, files %d → %d, database connections %d → %d"
                .formatted(
                        heapKilobytes / 1024.0,
                        end.heapKilobytes / 1024.0,
                        threads,
                        end.threads,
                        files,
                        end.files,
                        connections,
                        end.connections);
    }

    private static long heapAfterCollection(long pid) {
        jcmd(pid, "GC.run");
        String info = jcmd(pid, "GC.heap_info").replaceFirst("(?s)Metaspace.*", "");
        long used = 0;
        for (Matcher matcher = USED.matcher(info); matcher.find(); ) {
            used += Long.parseLong(matcher.group(1));
        }
        return used;
    }

    private static String jcmd(long pid, String command) {
        try {
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static int threads(long pid) {
        return count(Path.of("/proc", Long.toString(pid), "task"));
    }

    private static int files(long pid) {
        return count(Path.of("/proc", Long.toString(pid), "fd"));
    }

    private static int count(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return Math.toIntExact(entries.count());
        } catch (IOException e) {
            return 0;
        }
    }

    private static int connections(LocalPlatform platform, String service) {
        if (service.equals("gateway")) {
            return 0;
        }
        ServiceDatabase database = platform.database(service);
        try (Connection connection = DriverManager.getConnection(
                        platform.jdbcUrl(service), database.appUser(), database.appPassword());
                PreparedStatement statement = connection.prepareStatement(
                        "select numbackends from pg_stat_database where datname = current_database()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            // Without the one that asks.
            return row.getInt(1) - 1;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask the database of " + service, e);
        }
    }
}
