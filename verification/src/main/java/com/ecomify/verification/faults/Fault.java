package com.ecomify.verification.faults;

import java.time.Duration;

/** Something that happens to the platform during a round. */
sealed interface Fault {

    /** How long after the round has begun, or after the first fault has killed its service. */
    Duration after();

    /** The part that it happens to; no two faults of a round share one. */
    String part();

    /**
     * The service dies at once when a checkout is seen at the step.
     *
     * @param step empty for whenever its time has come
     * @param twice whether it dies again while it starts
     */
    record Kill(String part, Duration after, String step, boolean twice) implements Fault {

        @Override
        public String toString() {
            return "kill " + part + (step.isEmpty() ? "" : " at " + step) + (twice ? " twice" : "");
        }
    }

    /**
     * The part is away for a while.
     *
     * @param orderly whether it is stopped in order instead of killed
     */
    record Outage(String part, Duration after, Duration length, boolean orderly) implements Fault {

        @Override
        public String toString() {
            return (orderly ? "stop " : "kill ") + part + " for " + length.toMillis() + " ms";
        }
    }

    /** The process keeps its connections and does nothing. */
    record Freeze(String part, Duration after, Duration length) implements Fault {

        @Override
        public String toString() {
            return "pause " + part + " for " + length.toMillis() + " ms";
        }
    }

    /** The newest events of all topics are delivered again, later and in another order. */
    record Repeat(Duration after, int events, long shuffle) implements Fault {

        @Override
        public String part() {
            return "events";
        }

        @Override
        public String toString() {
            return "deliver " + events + " events of each topic again, shuffled";
        }
    }

    /** The service is stopped, its consumers are set back, and it reads again what it had read. */
    record Rewind(String part, Duration after, int events) implements Fault {

        @Override
        public String toString() {
            return "stop " + part + " and set its consumers back by " + events;
        }
    }

    /** The merchants' own servers answer webhooks with errors. */
    record DeafReceiver(Duration after, Duration length) implements Fault {

        @Override
        public String part() {
            return "receiver";
        }

        @Override
        public String toString() {
            return "receivers of webhooks refuse for " + length.toMillis() + " ms";
        }
    }
}
