package com.ecomify.localstack.launcher;

import java.io.IOException;

/** {@code status}: how every part is, for people or as JSON. */
record Status(Layout layout, Console console) {

    /** Returns whether everything is up. */
    boolean execute(boolean json) throws IOException {
        StatusReport report = StatusReport.take(layout);
        if (json) {
            console.line(Json.write(report.toJson()));
        } else {
            new StatusTable(console).print(report);
        }
        return report.state().equals("up");
    }
}
