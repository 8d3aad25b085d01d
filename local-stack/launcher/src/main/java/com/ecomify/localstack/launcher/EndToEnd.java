package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Folders;
import com.ecomify.localstack.engines.Ports;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * The end-to-end test: the first sale on a platform of its own, started from nothing beside whatever else runs, and
 * removed after success.
 */
record EndToEnd(Layout layout, Console console) {

    private static final int FIRST_OFFSET = 1000;
    private static final int LAST_OFFSET = 9000;
    private static final int BETWEEN_OFFSETS = 250;

    boolean execute() throws IOException {
        Layout apart = layout.apart("end-to-end");
        new PlatformStop(apart, console).run();
        Folders.delete(apart.state());
        PortPlan ports = freePorts();
        console.line("End-to-end test with port offset " + ports.offset());
        try {
            boolean sold = new PlatformStart(apart, console, System.getenv()).run(ports) && sell(apart);
            if (!sold) {
                console.line("Logs are in " + apart.logs());
            }
            return sold;
        } finally {
            new PlatformStop(apart, console).run();
        }
    }

    private boolean sell(Layout apart) throws IOException {
        var steps = new Steps(console);
        Demo.firstSale(apart, steps).run();
        console.line("All " + steps.done() + " steps were verified.");
        return true;
    }

    private static PortPlan freePorts() {
        return IntStream.iterate(FIRST_OFFSET, offset -> offset <= LAST_OFFSET, offset -> offset + BETWEEN_OFFSETS)
                .mapToObj(PortPlan::new)
                .filter(plan -> plan.all().keySet().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new RefusedException("No port offset is free from end to end"));
    }
}
