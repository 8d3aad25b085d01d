package com.ecomify.common.kernel;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** The id of a thing. */
public record ThingId(UUID value) implements Id {}
