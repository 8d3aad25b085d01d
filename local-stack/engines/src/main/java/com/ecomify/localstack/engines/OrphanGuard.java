package com.ecomify.localstack.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Ends a test's engine when the JVM that started it is gone, even by {@code kill -9}: a shell that waits on a pipe whose
 * other end only that JVM holds. When the pipe breaks, it ends the engine and removes what is to be removed.
 */
public final class OrphanGuard implements AutoCloseable {

    private static final String END_PROCESS = """
            while read -r ignored; do :; done
            kill -"$1" "$2" 2>/dev/null
            for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$2" 2>/dev/null || exit 0; sleep 0.3; done
            kill -KILL "$2" 2>/dev/null
            """;

    private static final String REMOVE_FOLDER = """
            while read -r ignored; do :; done
            for i in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$1" 2>/dev/null && sleep 0.5; [ -e "$1" ] || exit 0; done
            """;

    private final Process shell;

    private OrphanGuard(List<String> command) {
        try {
            shell = new ProcessBuilder(BackgroundProcess.inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new EngineFailedException("Cannot start a shell", e);
        }
    }

    static OrphanGuard ending(ProcessRecord process, ProcessRecord.Signal signal) {
        return new OrphanGuard(
                List.of("/bin/sh", "-c", END_PROCESS, "sh", signal.name(), Long.toString(process.pid())));
    }

    /** Removes the folder when this JVM is gone. */
    public static OrphanGuard removing(Path folder) {
        return new OrphanGuard(List.of("/bin/sh", "-c", REMOVE_FOLDER, "sh", folder.toString()));
    }

    /** Calls the guard off. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
