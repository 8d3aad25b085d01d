package com.ecomify.localstack.launcher;

import java.io.IOException;

/** {@code down}: stops everything; the data stay. */
record Down(Layout layout, Console console) {

    boolean execute() throws IOException {
        new PlatformStop(layout, console).run();
        console.line("Everything is stopped; the data are kept in " + layout.data());
        return true;
    }
}
