/**
 * Sends thousands of requests that look valid, or almost, to every operation of the live OpenAPI documents and of the GraphQL
 * schema. Nothing may break: no 5xx, no answer that shows internals, no refusal that is not a problem document, none that is slow.
 * Every request is drawn from the seed, its operation and its number alone, so that the same seed sends the same requests.
 */
@NullMarked
package com.ecomify.verification.fuzz;

import org.jspecify.annotations.NullMarked;
