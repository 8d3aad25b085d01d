package com.ecomify.verification.faults;

import com.ecomify.localstack.engines.EngineFailedException;
import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.localstack.launcher.RefusedException;
import com.ecomify.verification.shop.Receiver;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Lets faults happen, and puts everything right again. */
final class Disturber {

    private static final Duration STEP_PATIENCE = Duration.ofSeconds(5);
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration BEFORE_SECOND_DEATH = Duration.ofMillis(2500);

    private final LocalPlatform platform;
    private final Watcher watcher;
    private final Events events;
    private final Receiver receiver;
    private final Coverage coverage;
    private final Queue<String> complaints;

    Disturber(LocalPlatform platform, Watcher watcher, Receiver receiver, Coverage coverage, Queue<String> complaints) {
        this.platform = platform;
        this.watcher = watcher;
        this.events = new Events(platform.address("kafka"));
        this.receiver = receiver;
        this.coverage = coverage;
        this.complaints = complaints;
    }

    /**
     * Returns when the fault is over and its part is ready again.
     *
     * @param dead called as soon as a service that is to die has died
     */
    void let(Fault fault, Runnable dead) throws InterruptedException {
        Thread.sleep(fault.after());
        switch (fault) {
            case Fault.Kill kill -> kill(kill, dead);
            case Fault.Outage outage -> {
                coverage.happened((outage.orderly() ? "stopped: " : "killed: ") + outage.part());
                end(outage.part(), outage.orderly());
                Thread.sleep(outage.length());
            }
            case Fault.Freeze freeze -> {
                coverage.happened("paused: " + freeze.part());
                platform.pause(freeze.part());
                Thread.sleep(freeze.length());
                platform.resume(freeze.part());
                return;
            }
            case Fault.Repeat repeat -> {
                int sent = events.repeat(repeat.events(), repeat.shuffle());
                coverage.happened("events delivered again" + (sent == 0 ? ": Kafka was away" : ""));
                return;
            }
            case Fault.Rewind rewind -> {
                platform.stop(rewind.part());
                int partitions = events.rewind(rewind.part(), rewind.events());
                coverage.happened("consumers set back: " + rewind.part() + (partitions == 0 ? ", refused" : ""));
            }
            case Fault.DeafReceiver deaf -> {
                coverage.happened("receivers refused webhooks");
                receiver.deaf(true);
                Thread.sleep(deaf.length());
                receiver.deaf(false);
                return;
            }
        }
        start(fault.part());
    }

    /** Starts whatever does not run. */
    void restore() throws InterruptedException {
        receiver.deaf(false);
        for (String part : Stream.concat(platform.engines().stream(), platform.services().stream())
                .toList()) {
            platform.resume(part);
            if (platform.pid(part).isEmpty()) {
                start(part);
            }
        }
    }

    private void kill(Fault.Kill kill, Runnable dead) throws InterruptedException {
        boolean seen = !kill.step().isEmpty() && watcher.awaitStep(kill.step(), STEP_PATIENCE);
        end(kill.part(), false);
        dead.run();
        List<String> steps = watcher.underWay();
        coverage.died(kill.part(), steps);
        if (seen) {
            coverage.hit(kill.part(), kill.step());
        }
        coverage.happened("killed: " + kill.part() + (kill.twice() ? ", twice" : ""));
        if (kill.twice()) {
            Thread starting = Thread.startVirtualThread(() -> startQuietly(kill.part()));
            Thread.sleep(BEFORE_SECOND_DEATH);
            end(kill.part(), false);
            starting.join();
        }
    }

    private void startQuietly(String part) {
        try {
            platform.start(part);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** By the process itself first: a signal sent from here arrives within the millisecond. */
    private void end(String part, boolean orderly) {
        if (orderly) {
            platform.stop(part);
        } else {
            platform.pid(part).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
            platform.kill(part);
        }
    }

    /** Tries again: a service cannot start while its database is away, nor an engine until its predecessor's port is free. */
    private void start(String part) throws InterruptedException {
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        String last = "it ended while starting";
        while (System.nanoTime() < end) {
            try {
                if (platform.start(part)) {
                    return;
                }
            } catch (EngineFailedException | RefusedException e) {
                last = String.valueOf(e.getMessage());
            }
            Thread.sleep(Duration.ofMillis(300));
        }
        complaints.add(part + " does not start again: " + last);
    }
}
