package com.ecomify.verification.shops;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.UnexpectedAnswerException;
import java.time.Duration;
import java.util.function.Predicate;

/** Asks again until the answer is right: much follows by events. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private Waiting() {}

    /** @throws UnexpectedAnswerException if it does not become right */
    public static Answer until(Client client, Request request, Predicate<Answer> right) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = client.send(request);
            if (right.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new UnexpectedAnswerException(answer, "another answer within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(PAUSE);
        }
    }
}
