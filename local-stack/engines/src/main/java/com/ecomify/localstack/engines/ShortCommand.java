package com.ecomify.localstack.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A command that ends by itself soon. */
record ShortCommand(int exitCode, String output) {

    /** Runs it by way of the shell, which has {@code kill} built in where no such program is installed. */
    static ShortCommand run(String... words) {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\"", "sh"));
        command.addAll(List.of(words));
        return run(command);
    }

    static ShortCommand run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (InputStream stream = process.getInputStream()) {
                String output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return new ShortCommand(process.waitFor(), output);
            }
        } catch (IOException e) {
            return new ShortCommand(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailedException("Interrupted while running " + command, e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
