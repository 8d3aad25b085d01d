package com.ecomify.localstack.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of an engine that is itself a Java program; it runs on the JDK that runs us. */
final class JavaProgram {

    private final List<String> words = new ArrayList<>();

    JavaProgram(int heapMegabytes) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Small and quick to start rather than fast at its peak: a laptop's engines are idle most of the time.
        words.addAll(List.of(
                "-Xms" + Math.min(heapMegabytes, 64) + "m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow"));
    }

    JavaProgram with(String... options) {
        words.addAll(List.of(options));
        return this;
    }

    /** Uses the archive of loaded classes when somebody has made one. */
    JavaProgram withAotCache(Path cache) {
        if (Files.isRegularFile(cache)) {
            words.add("-XX:AOTCache=" + cache);
            words.add("-Xlog:aot=off,cds=off");
        }
        return this;
    }

    List<String> running(String... mainAndArguments) {
        var all = new ArrayList<>(words);
        all.addAll(List.of(mainAndArguments));
        return List.copyOf(all);
    }
}
