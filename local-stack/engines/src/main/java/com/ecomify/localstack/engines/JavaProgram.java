package com.ecomify.localstack.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of an engine that is itself a Java program; it runs on the JDK that runs us. */
final class JavaProgram {

    private final List<String> words = new ArrayList<>();

    JavaProgram(int heapMegabytes) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xms" + Math.min(heapMegabytes, 64) + "m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow"));
    }

    /** Leaves out the optimising compiler: less work at the start, and enough for a program that is mostly idle. */
    JavaProgram startingQuickly() {
        return with("-XX:TieredStopAtLevel=1");
    }

    JavaProgram with(String... options) {
        words.addAll(List.of(options));
        return this;
    }

    List<String> running(String... mainAndArguments) {
        var all = new ArrayList<>(words);
        all.addAll(List.of(mainAndArguments));
        return List.copyOf(all);
    }
}
