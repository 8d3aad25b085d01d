package com.ecomify.localstack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a service's JVM is started. */
final class ServiceJvm {

    /** Further options for all services, for measurements; a later option wins over ours. */
    private static final String OPTIONS_VARIABLE = "ECOMIFY_JAVA_OPTS";

    private static final String HEAP = "256m";

    /** Every connection from outside ends here: 2,000 of them, with their buffers, and what it keeps of pages. */
    private static final String EDGE_HEAP = "512m";

    private ServiceJvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** @param passing whether the service is part of a platform for one purpose, which nobody trains for */
    static List<String> command(Application application, boolean passing) {
        List<String> command = start(application.service());
        // A cache fits the options that it was made with; other ones may end the JVM before it says why.
        if (isUsual()) {
            if (Files.isRegularFile(application.aotCache())) {
                command.add("-XX:AOTCache=" + application.aotCache());
            } else if (Files.isRegularFile(application.classArchive())) {
                command.add("-XX:SharedArchiveFile=" + application.classArchive());
            } else if (passing) {
                command.add("-XX:+RecordDynamicDumpInfo");
            }
            command.add("-Xlog:aot=off,cds=off");
        }
        command.addAll(furtherOptions());
        command.addAll(List.of("-jar", application.jar().toString()));
        return command;
    }

    /** The same start, cut off when the context is ready, with the cache of loaded classes as its result. */
    static List<String> trainingCommand(Application application, Path cache) {
        List<String> command = start(application.service());
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Xlog:aot=error,cds=error",
                "-Dspring.context.exit=onRefresh",
                "-jar",
                application.jar().toString()));
        return command;
    }

    /** Whether services run with the options that archives are written for. */
    static boolean isUsual() {
        return furtherOptions().isEmpty();
    }

    /** Lets a service that was started for it write what it has loaded into a file. */
    static List<String> archiveCommand(long pid, Path archive) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid),
                "VM.cds",
                "dynamic_dump",
                archive.toString());
    }

    private static List<String> furtherOptions() {
        return Arrays.stream(System.getenv().getOrDefault(OPTIONS_VARIABLE, "").split("\\s+", -1))
                .filter(option -> !option.isBlank())
                .toList();
    }

    private static List<String> start(Service service) {
        return new ArrayList<>(List.of(
                java(),
                "-Xms64m",
                "-Xmx" + (service == Service.GATEWAY ? EDGE_HEAP : HEAP),
                "-XX:+UseSerialGC",
                // Nine JVMs start at once on one machine, and most then idle: the quick compiler alone needs half the
                // processor time and less memory. Measurements set their own options.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC"));
    }
}
