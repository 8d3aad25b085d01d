package com.ecomify.common.ids;

import java.util.UUID;

/**
 * The id of one kind of aggregate. Implemented by records with exactly one component, {@code UUID value}; on the wire it is
 * the UUID as a plain string.
 */
public interface Id {

    UUID value();
}
