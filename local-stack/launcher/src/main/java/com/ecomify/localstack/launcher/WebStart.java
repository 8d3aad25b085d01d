package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.BackgroundProcess;
import com.ecomify.localstack.engines.Loopback;
import com.ecomify.localstack.engines.ProcessRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts one web application, or finds the one that runs, and waits until it answers. */
record WebStart(Layout layout, RunRecords records, PortPlan ports, Console console) {

    /** Returns whether the application answers; if not, the reason has been printed. */
    boolean start(WebBuild build) throws InterruptedException {
        WebApplication application = build.application();
        Optional<RunRecord> running = records.findAlive(application.shortName());
        if (running.isPresent() && running.get().version().equals(build.version()) && isReady(application)) {
            console.done(application.shortName(), Duration.ZERO, ports.url(application) + "  (was running)");
            return true;
        }
        running.ifPresent(Parts::stop);
        Path log = LogFile.fresh(layout.log(application.shortName()));
        ProcessRecord process = BackgroundProcess.start(
                List.of("node", "--max-old-space-size=256", build.server().toString()), variables(application), log);
        records.save(new RunRecord(application.shortName(), process, build.version()));
        return new Readiness(console, () -> isReady(application))
                .await(application.shortName(), process, log, ports.url(application));
    }

    static String healthUrl(PortPlan ports, WebApplication application) {
        return ports.url(application) + "/health";
    }

    private boolean isReady(WebApplication application) {
        return Loopback.httpAnswers(healthUrl(ports, application));
    }

    private Map<String, String> variables(WebApplication application) {
        var variables = new HashMap<String, String>();
        variables.put("NODE_ENV", "production");
        variables.put("NEXT_TELEMETRY_DISABLED", "1");
        // The name, not 127.0.0.1, with which rewrites hang; and that address of the name which all of us ask.
        variables.put("HOSTNAME", "localhost");
        variables.put("NODE_OPTIONS", "--dns-result-order=ipv4first");
        variables.put("PORT", Integer.toString(ports.of(application)));
        variables.put("ECOMIFY_API_URL", ports.url(Service.GATEWAY));
        // The demo's catalogue has its pictures beside the storefront.
        variables.put("ECOMIFY_MEDIA_URL", ports.url(WebApplication.STOREFRONT));
        if (application == WebApplication.STOREFRONT) {
            // There is no TLS on this machine.
            variables.put("ECOMIFY_INSECURE_COOKIES", "true");
        }
        return variables;
    }
}
