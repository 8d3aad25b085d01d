package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.isolation.Credential.Standing;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says of an answer what is wrong with it. */
record Judge(Markers markers) {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);
    private static final int TOO_MANY = 429;

    /** Codes that say the same of what is another store's as of what does not exist. */
    private static final Set<String> AS_IF_THERE_WERE_NONE = Set.of("\"STORE_REQUIRED\"", "\"VARIANT_UNAVAILABLE\"");

    /** Empty if it is the answer that whoever asked has to get. */
    Optional<String> fault(Filling filling, Credential credential, Answer answer) {
        if (answer.status() == 0 || answer.status() >= 500) {
            return Optional.of("no answer of ours: " + answer.shown());
        }
        return switch (credential.standing()) {
            case RIGHTFUL -> control(filling, answer);
            case INVALID -> refused(answer, Set.of(401));
            case WEAK ->
                filling.access() == Access.HIDDEN ? stranger(filling, answer) : refused(answer, Set.of(401, 403));
            case PEER -> peer(filling, answer);
            case STRANGER -> stranger(filling, answer);
        };
    }

    /** Whether it is the refusal of somebody who pointed at something of the shop. */
    boolean refusedCrossing(Filling filling, Credential credential, Answer answer) {
        return filling.names() && credential.standing() != Standing.RIGHTFUL && !answer.succeeded();
    }

    private Optional<String> control(Filling filling, Answer answer) {
        if (!answer.succeeded()) {
            return Optional.of("the rightful caller is refused, so the probe proves nothing: " + answer.shown());
        }
        if (filling.shows() && !markers.shownIn(answer)) {
            return Optional.of("the rightful answer does not show the shop: " + answer.shown());
        }
        return Optional.empty();
    }

    private static Optional<String> refused(Answer answer, Set<Integer> expected) {
        return expected.contains(answer.status())
                ? Optional.empty()
                : Optional.of("expected one of " + expected + ": " + answer.shown());
    }

    private Optional<String> peer(Filling filling, Answer answer) {
        if (filling.names() && answer.succeeded()) {
            return Optional.of("another customer is let in: " + answer.shown());
        }
        return markers.privateIn(answer).map(leak -> "leaked to another customer: …" + leak + "…");
    }

    private Optional<String> stranger(Filling filling, Answer answer) {
        Optional<String> leak = markers.leakedTo(answer).map(text -> "leaked: …" + text + "…");
        if (leak.isPresent() || !filling.names()) {
            return leak;
        }
        boolean refused = REFUSALS.contains(answer.status())
                || answer.status() == TOO_MANY
                || (filling.access() == Access.SIGNED && answer.status() == 400)
                || AS_IF_THERE_WERE_NONE.stream().anyMatch(answer.text()::contains);
        return refused || (filling.reads() && answer.succeeded() && isEmpty(answer.json()))
                ? Optional.empty()
                : Optional.of("a stranger is not refused: " + answer.shown());
    }

    private static boolean isEmpty(JsonNode document) {
        return document.path("data").isArray() && document.path("data").isEmpty();
    }
}
