package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.BackgroundProcess;
import com.ecomify.localstack.engines.Loopback;
import com.ecomify.localstack.engines.ProcessRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Starts one service, or finds the one that runs, and waits until it is ready for requests. */
record ServiceStart(Layout layout, RunRecords records, ServiceEnvironment environment, Console console) {

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
        Path log = LogFile.fresh(layout.log(service.shortName()));
        ProcessRecord process = BackgroundProcess.start(
                ServiceJvm.command(application, layout.isPassing()), environment.of(service), log);
        records.save(new RunRecord(service.shortName(), process, application.version()));
        return new Readiness(console, () -> isReady(service))
                .await(service.module(), process, log, environment.ports().url(service));
    }

    private boolean isReady(Service service) {
        return Loopback.httpAnswers(readinessUrl(environment.ports(), service));
    }
}
