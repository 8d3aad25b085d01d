package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.BackgroundProcess;
import com.ecomify.localstack.engines.LogTail;
import com.ecomify.localstack.engines.Loopback;
import com.ecomify.localstack.engines.ProcessRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Starts one service, or finds the one that runs, and waits until it is ready for requests. */
record ServiceStart(Layout layout, RunRecords records, ServiceEnvironment environment, Console console) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LINES_OF_LOG = 25;

    /** Returns whether the service is ready; if not, the reason has been printed. */
    boolean start(Application application) throws InterruptedException {
        Service service = application.service();
        Optional<RunRecord> running = records.findAlive(service.shortName());
        if (running.isPresent() && running.get().version().equals(application.version()) && isReady(service)) {
            console.done(service.module(), Duration.ZERO, environment.ports().url(service) + "  (was running)");
            return true;
        }
        running.ifPresent(Parts::stop);
        return startProcess(application);
    }

    static String readinessUrl(PortPlan ports, Service service) {
        return ports.url(service) + "/actuator/health/readiness";
    }

    private boolean startProcess(Application application) throws InterruptedException {
        Service service = application.service();
        var stopwatch = Stopwatch.start();
        Path log = LogFile.fresh(layout.log(service.shortName()));
        ProcessRecord process = BackgroundProcess.start(ServiceJvm.command(application), environment.of(service), log);
        records.save(new RunRecord(service.shortName(), process, application.version()));
        while (!isReady(service)) {
            boolean alive = process.isAlive();
            if (!alive || stopwatch.elapsed().compareTo(PATIENCE) > 0) {
                report(
                        service,
                        log,
                        alive ? "is not ready after " + PATIENCE.toSeconds() + " s" : "ended while starting");
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        console.done(
                service.module(), stopwatch.elapsed(), environment.ports().url(service) + "  pid " + process.pid());
        return true;
    }

    private boolean isReady(Service service) {
        return Loopback.httpAnswers(readinessUrl(environment.ports(), service));
    }

    private void report(Service service, Path log, String what) {
        var text = new StringBuilder(what).append("; the end of ").append(log).append(':');
        LogTail.of(log, LINES_OF_LOG).forEach(line -> text.append("\n      ").append(line));
        console.failed(service.module(), text.toString());
    }
}
