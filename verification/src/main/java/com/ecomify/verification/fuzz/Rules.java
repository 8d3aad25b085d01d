package com.ecomify.verification.fuzz;

import com.ecomify.verification.api.Answer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What every answer has to keep, whatever was asked. */
final class Rules {

    static final long SLOW_MILLIS = 2_000;

    /** {@code UserError} is a type of the GraphQL schema, which its own SDL names. */
    private static final Pattern INTERNALS = Pattern.compile(
            "\\b(?:com\\.ecomify|org\\.springframework|org\\.hibernate|org\\.postgresql|tools\\.jackson|jakarta|java)\\.[a-z]"
                    + "|\\b(?!UserError\\b)[A-Z][A-Za-z]+(?:Exception|Error)\\b|SQLSTATE|\\bat [a-z]+\\.[a-zA-Z.]+\\(|Caused by"
                    + "|(?i:\\bselect .{1,200} from\\b|\\binsert into\\b|violates .{1,40}constraint)");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,}");
    private static final Set<String> BROKEN = Set.of("INTERNAL_ERROR", "UNAVAILABLE");
    private static final Set<Integer> WITH_A_TIME = Set.of(429, 503);

    private Rules() {}

    /** What is wrong with an answer over REST, but for its time. */
    static Optional<String> fault(Answer answer) {
        if (answer.status() == 0) {
            return Optional.of("no answer: " + answer.text());
        }
        if (answer.status() >= 500) {
            return Optional.of("a 5xx");
        }
        Optional<String> internals = internals(answer);
        if (internals.isPresent() || answer.status() < 400) {
            return internals;
        }
        if (WITH_A_TIME.contains(answer.status())
                && answer.header("Retry-After").isEmpty()) {
            return Optional.of("a " + answer.status() + " that does not say when to try again");
        }
        return answer.request().method().equals("HEAD") ? Optional.empty() : problem(answer);
    }

    /** What is wrong with an answer over GraphQL, but for its time. */
    static Optional<String> graphQlFault(Answer answer) {
        if (answer.status() == 0 || answer.status() >= 500 || answer.status() >= 400) {
            return fault(answer);
        }
        Optional<String> internals = internals(answer);
        if (internals.isPresent()) {
            return internals;
        }
        for (JsonNode error : answer.json().path("errors")) {
            String code = error.at("/extensions/code").asString("");
            if (!CODE.matcher(code).matches() || BROKEN.contains(code)) {
                return Optional.of("an error with the code \"" + code + "\"");
            }
        }
        return Optional.empty();
    }

    static boolean slow(Answer answer) {
        return answer.millis() > SLOW_MILLIS;
    }

    private static Optional<String> problem(Answer answer) {
        String type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
        JsonNode problem = answer.json();
        if (!type.startsWith("application/problem+json")
                || !CODE.matcher(problem.path("code").asString("")).matches()
                || problem.path("status").asInt(0) != answer.status()) {
            return Optional.of("a refusal that is no problem document (" + type + ")");
        }
        return Optional.empty();
    }

    /** A text that came with the request may come back; only what is the platform's own counts. */
    private static Optional<String> internals(Answer answer) {
        Matcher found = INTERNALS.matcher(answer.text());
        while (found.find()) {
            String body = answer.request().body();
            if (body == null || !body.contains(found.group())) {
                return Optional.of("internals: " + found.group());
            }
        }
        return Optional.empty();
    }
}
