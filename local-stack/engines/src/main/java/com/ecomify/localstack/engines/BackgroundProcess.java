package com.ecomify.localstack.engines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process in a session of its own: neither the end of its starter nor Ctrl-C in the starter's terminal reaches it.
 * Whoever starts it has to stop it by its {@link ProcessRecord}.
 */
public final class BackgroundProcess {

    private BackgroundProcess() {}

    /**
     * Starts the command.
     *
     * @param command program and arguments
     * @param environment variables added to those of this JVM
     * @param log the file that standard output and error are appended to
     */
    public static ProcessRecord start(List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return ProcessRecord.of(builder.start());
        } catch (IOException e) {
            throw new EngineFailedException("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** Keeps the process id: both programs become the command instead of waiting for it. */
    static List<String> inOwnSession(List<String> command) {
        List<String> words = ProgramPath.find("setsid").isPresent()
                ? List.of("setsid")
                : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec(@ARGV) or die");
        var all = new ArrayList<>(words);
        all.addAll(command);
        return all;
    }
}
