package com.ecomify.verification.degradation;

/** How an activity went while something was away. */
enum Outcome {
    /** As ever. */
    WORKS("works"),
    /** Accepted, and done when everything is there again. */
    LATER("later"),
    /** Refused at once with a problem document that says when to try again. */
    SAYS_NO("503"),
    /** Anything else: a wrong answer, none, or a late one. */
    BROKEN("BROKEN");

    private final String shown;

    Outcome(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
