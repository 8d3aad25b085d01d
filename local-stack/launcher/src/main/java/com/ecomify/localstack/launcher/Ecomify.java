package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.EcomifyHome;
import com.ecomify.localstack.engines.EngineFailedException;
import java.io.IOException;
import java.util.List;

/** Entry point of the {@code ./ecomify} command. */
public final class Ecomify {

    private static final int USAGE_ERROR = 2;

    private Ecomify() {}

    /**
     * Runs one command and exits with 0 when it did all that was asked.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), new Console(System.out)));
    }

    private static int run(List<String> arguments, Console console) throws IOException {
        try {
            CommandLine commandLine = CommandLine.parse(arguments);
            return Commands.execute(commandLine, Layout.of(EcomifyHome.root()), console) ? 0 : 1;
        } catch (UsageException e) {
            console.line(e.getMessage());
            console.line("");
            console.line(CommandLine.USAGE);
            return USAGE_ERROR;
        } catch (EngineFailedException | RefusedException e) {
            console.line("");
            console.line("✘ " + e.getMessage());
            return 1;
        }
    }
}
