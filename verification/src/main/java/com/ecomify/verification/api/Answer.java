package com.ecomify.verification.api;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param status 0 if nothing did; the text says why
 * @param text the body as it is
 * @param millis from sending the request to the end of the body
 */
public record Answer(Request request, int status, HttpHeaders headers, String text, long millis) {

    private static final int SHOWN = 600;

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The document; a missing node where there is none. */
    public JsonNode json() {
        return Json.read(text);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The text at a JSON pointer. */
    public String at(String pointer) {
        JsonNode node = json().at(pointer);
        if (!node.isValueNode() || node.isNull()) {
            throw new UnexpectedAnswerException(this, "something at " + pointer);
        }
        return node.asString();
    }

    /** This answer, if it is a success. */
    public Answer orFail() {
        if (!succeeded()) {
            throw new UnexpectedAnswerException(this, "a success");
        }
        return this;
    }

    /** The beginning of what came back, on one line. */
    public String shown() {
        String line = text.replaceAll("\\s+", " ");
        return status + " " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
    }
}
