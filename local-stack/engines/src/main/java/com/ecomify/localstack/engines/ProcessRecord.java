package com.ecomify.localstack.engines;

import java.time.Duration;

/**
 * A process that can be found again by a later JVM. The start stamp makes the record of one process and not of whichever
 * process has the same number later.
 *
 * @param pid the process id
 * @param started a stamp of its start that only equality is defined for
 */
public record ProcessRecord(long pid, String started) {

    /** The record of a process that runs now. */
    public static ProcessRecord of(Process process) {
        long pid = process.pid();
        return new ProcessRecord(pid, ProcessTable.startOf(pid).orElse("ended"));
    }

    public boolean isAlive() {
        return ProcessTable.startOf(pid).filter(started::equals).isPresent();
    }

    /** Resident memory in bytes, with that of child processes; 0 when it has ended. */
    public long residentBytes() {
        return isAlive() ? ProcessTable.residentBytes(pid) : 0;
    }

    /** Asks the process to end, waits, and ends it by force when it does not. */
    public void stop(Signal signal, Duration patience) {
        if (!isAlive()) {
            return;
        }
        signal.send(pid);
        long deadline = System.nanoTime() + patience.toNanos();
        while (isAlive() && System.nanoTime() < deadline) {
            Pause.briefly();
        }
        if (isAlive()) {
            Signal.KILL.send(pid);
        }
        while (isAlive() && System.nanoTime() < deadline + patience.toNanos()) {
            Pause.briefly();
        }
    }

    /** Ends the process at once, and waits until it has ended. */
    public void kill() {
        send(Signal.KILL);
        while (isAlive()) {
            Pause.briefly();
        }
    }

    /** Sends the signal if the process still runs. */
    public void send(Signal signal) {
        if (isAlive()) {
            signal.send(pid);
        }
    }

    /** A POSIX signal. */
    public enum Signal {
        INT,
        TERM,
        QUIT,
        STOP,
        CONT,
        KILL;

        void send(long pid) {
            // Java itself can send TERM and KILL only.
            ShortCommand.run("kill", "-" + name(), Long.toString(pid));
        }
    }
}
