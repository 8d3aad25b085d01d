package com.ecomify.localstack.launcher;

import java.io.IOException;

/** Which class answers which command. */
final class Commands {

    private Commands() {}

    /** Returns whether all that was asked has been done. */
    static boolean execute(CommandLine line, Layout layout, Console console) throws IOException {
        return switch (line.command()) {
            case "up" ->
                new Up(layout, console).execute(line.portOffset(), line.has(CommandLine.Flag.DETACH), line.options());
            case "down" -> new Down(layout, console).execute();
            case "status" -> new Status(layout, console).execute(line.has(CommandLine.Flag.JSON));
            case "logs" -> new Logs(layout, console).execute(line.part(), line.has(CommandLine.Flag.FOLLOW));
            case "reset" -> new Reset(layout, console).execute(line.has(CommandLine.Flag.YES));
            case "doctor" -> new Doctor(layout, console).execute(line.portOffset());
            case "demo" -> new Demo(layout, console).execute(line.portOffset(), line.options());
            case AotTraining.COMMAND -> new AotTraining(layout, console).execute();
            case "help", "--help", "-h" -> {
                console.line(CommandLine.USAGE);
                yield true;
            }
            default -> throw new UsageException("Unknown command: " + line.command());
        };
    }
}
