package com.ecomify.auth.credentials;

import com.ecomify.common.errors.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;

/** A password as a person typed it. Never shown: not in logs, not in the answer to a request that it makes invalid. */
@Schema(type = "string", format = "password")
public record PlainPassword(String value) {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 128;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainPassword {}

    /** @throws ProblemException (400) if nobody should protect an account with it */
    public PlainPassword requireAcceptable() {
        if (value.isBlank() || value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            throw ProblemException.invalid(
                    "password", "Size", "expected: %d to %d characters".formatted(MIN_LENGTH, MAX_LENGTH));
        }
        return this;
    }

    @Override
    public String toString() {
        return "***";
    }
}
