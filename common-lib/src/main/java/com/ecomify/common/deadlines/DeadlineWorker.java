package com.ecomify.common.deadlines;

import com.ecomify.common.observability.Traces;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Calls the handlers of due deadlines, a bounded number at a time, each on a virtual thread. */
final class DeadlineWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeadlineWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final DeadlineClaims claims;
    private final DeadlineSignal signal;
    private final Traces traces;
    private final Map<String, DeadlineHandler> handlers;
    private final DeadlinePlaces places;

    private volatile @Nullable Thread worker;

    DeadlineWorker(
            DeadlineClaims claims,
            DeadlineSignal signal,
            DeadlinePlaces places,
            Traces traces,
            List<DeadlineHandler> handlers) {
        this.claims = claims;
        this.signal = signal;
        this.places = places;
        this.traces = traces;
        this.handlers = handlers.stream().collect(Collectors.toMap(DeadlineHandler::kind, Function.identity()));
    }

    @Override
    public void start() {
        if (!handlers.isEmpty()) {
            // Known before it runs: a thread that does not find itself to be the worker ends at once.
            Thread thread = Thread.ofPlatform().name("deadlines").daemon().unstarted(this::run);
            worker = thread;
            places.open(handlers.keySet(), this::handle);
            thread.start();
        }
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
        // Handlers that are under way get a moment to end; their deadlines stand if they do not.
        try {
            if (!places.close(STOP)) {
                log.warn("stopping with deadline handlers under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void run() {
        while (Thread.currentThread().equals(worker)) {
            try {
                if (!claimAndStart()) {
                    signal.await(POLL);
                }
            } catch (DataAccessException | TransactionException e) {
                log.warn("deadlines could not be read, trying again: {}", e.toString());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether more may be due than there were places for. */
    private boolean claimAndStart() throws InterruptedException {
        int free = places.takeFree();
        List<DeadlineClaims.Claim> due = List.of();
        try {
            due = claims.claim(handlers.keySet(), free);
        } finally {
            places.release(free - due.size());
        }
        due.forEach(places::begin);
        return due.size() == free;
    }

    private void handle(DeadlineClaims.Claim claim) {
        DeadlineHandler handler = handlers.get(claim.kind());
        if (handler == null) {
            return;
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable("storeId", claim.store().toString())) {
            traces.resume(
                    claim.traceparent(),
                    "deadline " + claim.kind(),
                    () -> CurrentStore.run(claim.store(), () -> handler.due(claim.subject(), claim.attempt())));
        } catch (RuntimeException e) { // the border of the worker: the deadline stands and is tried again
            log.error("deadline {} of {} failed, attempt {}", claim.kind(), claim.subject(), claim.attempt(), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
