package com.ecomify.common.errors;

/**
 * One wrong field of a request.
 *
 * @param field where it stands, such as {@code variants[0].price}
 * @param code what kind of fault it is, such as {@code NotBlank} or {@code UNKNOWN_FIELD}
 * @param message what was wrong and what was expected, for people
 */
public record Violation(String field, String code, String message) {}
