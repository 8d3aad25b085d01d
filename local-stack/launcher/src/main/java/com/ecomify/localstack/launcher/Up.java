package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** {@code up}: starts everything, shows where it is, and without {@code --detach} stays until Ctrl-C. */
record Up(Layout layout, Console console) {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    boolean execute(int portOffset, boolean detach, StartOptions options) throws IOException {
        boolean ready = new PlatformStart(layout, console, System.getenv(), options).run(new PortPlan(portOffset));
        console.line("");
        new StatusTable(console).print(StatusReport.take(layout));
        if (ready && !detach) {
            stayUntilInterrupted();
        } else {
            console.line("Stop with ./ecomify down; logs with ./ecomify logs SERVICE");
        }
        return ready;
    }

    private void stayUntilInterrupted() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "down"));
        console.line("Ctrl-C stops everything.");
        watch();
    }

    private void stop() {
        try {
            console.line("");
            new PlatformStop(layout, console).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells of every part that ends by itself. */
    private void watch() {
        var records = new RunRecords(layout.run());
        Set<String> ended = new HashSet<>();
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                for (String part : Parts.all()) {
                    boolean dead = records.find(part)
                            .filter(found -> !found.process().isAlive())
                            .isPresent();
                    if (dead && ended.add(part)) {
                        console.failed(part, "has ended; see ./ecomify logs " + part);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
