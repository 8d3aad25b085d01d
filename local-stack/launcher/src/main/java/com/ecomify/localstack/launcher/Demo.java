package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.util.Optional;

/** {@code demo}: brings up what is not running, makes the first sale, and leaves the platform running. */
record Demo(Layout layout, Console console) {

    boolean execute(int portOffset, StartOptions options) throws IOException {
        var records = new RunRecords(layout.run());
        Optional<PortPlan> running = records.platform().map(RunRecords.RunningPlatform::ports);
        PortPlan ports = portOffset == 0 ? running.orElseGet(() -> new PortPlan(0)) : new PortPlan(portOffset);
        if (!new PlatformStart(layout, console, System.getenv(), options).run(ports)) {
            return false;
        }
        console.line("");
        console.line("The first sale");
        var stopwatch = Stopwatch.start();
        var steps = new Steps(console);
        firstSale(layout, steps).run();
        console.line("All %d steps were verified in %.1f s."
                .formatted(steps.done(), stopwatch.elapsed().toMillis() / 1000.0));
        console.line("");
        new StatusTable(console).print(StatusReport.take(layout));
        if (options.web()) {
            console.line("Open the store at " + ports.demoStore() + " and its admin at "
                    + ports.url(WebApplication.ADMIN) + ", signed in as its merchant.");
        }
        console.line("The platform goes on running. Stop it with ./ecomify down");
        return true;
    }

    static FirstSale firstSale(Layout layout, Steps steps) throws IOException {
        RunRecords.RunningPlatform platform =
                new RunRecords(layout.run()).platform().orElseThrow();
        return new FirstSale(
                platform.ports(), platform.engines(), DemoLogins.of(Secrets.ensure(layout.secrets())), steps);
    }
}
