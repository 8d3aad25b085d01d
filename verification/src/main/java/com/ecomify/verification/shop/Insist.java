package com.ecomify.verification.shop;

import java.io.IOException;
import java.time.Duration;

/** Asks again while the platform cannot answer. */
public final class Insist {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private Insist() {}

    /** One request. */
    @FunctionalInterface
    public interface Request {
        Api.Answer send() throws IOException, InterruptedException;
    }

    /**
     * The first answer that is neither an outage nor lost on the way.
     *
     * @throws IOException when there was none within the time
     */
    public static Api.Answer on(Duration atMost, Request request) throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            String last;
            try {
                Api.Answer answer = request.send();
                if (!answer.isOutage()) {
                    return answer;
                }
                last = answer.described();
            } catch (IOException e) {
                last = e.toString();
            }
            if (System.nanoTime() - end > 0) {
                throw new IOException("no answer within " + atMost.toSeconds() + " s; last: " + last);
            }
            Thread.sleep(PAUSE);
        }
    }

    /**
     * The first answer with the status: for what needs a moment until every service has heard of it.
     *
     * @throws IOException when it did not come within the time
     */
    public static Api.Answer until(int status, Duration atMost, Request request)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Api.Answer answer = on(atMost, request);
            if (answer.status() == status) {
                return answer;
            }
            if (System.nanoTime() - end > 0) {
                throw new IOException("expected " + status + "; " + answer.described());
            }
            Thread.sleep(PAUSE);
        }
    }
}
