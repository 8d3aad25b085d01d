package com.ecomify.perf;

import io.gatling.app.Gatling$;
import io.gatling.javaapi.core.ChainBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the load generator, once at a time. */
final class Load {

    // Gatling makes the simulation itself and gives it nothing.
    private static volatile @Nullable Plan current;

    private Load() {}

    /** How shoppers come. */
    sealed interface Injection {}

    /** New ones at a rate, however many are still busy. */
    record PerSecond(double rate) implements Injection {}

    /** Always so many; a new one comes when one is done. */
    record AtOnce(int shoppers) implements Injection {}

    /** @param steps what each shopper does; Gatling allows requests to be described only inside its simulation */
    record Plan(
            String name,
            Injection injection,
            Duration duration,
            Recorder recorder,
            Function<Recorder, ChainBuilder> steps) {}

    /** Runs it to its end, all answers awaited. */
    static Recorder run(String name, Injection injection, Duration duration, Function<Recorder, ChainBuilder> steps) {
        Recorder recorder = new Recorder();
        current = new Plan(name, injection, duration, recorder, steps);
        int result = Gatling$.MODULE$.fromArgs(new String[] {
            "--simulation", LoadSimulation.class.getName(), "--no-reports", "--results-folder", results()
        });
        if (result != 0) {
            throw new IllegalStateException("the load generator ended with " + result);
        }
        return recorder;
    }

    static Plan plan() {
        return Objects.requireNonNull(current, "no load is planned");
    }

    private static String results() {
        try {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), "ecomify-bench");
            Files.createDirectories(folder);
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
