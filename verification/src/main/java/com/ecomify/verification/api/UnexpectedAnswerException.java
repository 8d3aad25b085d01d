package com.ecomify.verification.api;

/** The platform did not do what a verification needs before it can prove anything. */
public final class UnexpectedAnswerException extends RuntimeException {

    public UnexpectedAnswerException(Answer answer, String expected) {
        super("expected " + expected + " but got " + answer.shown() + "\n  "
                + answer.request().curl());
    }
}
