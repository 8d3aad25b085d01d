package com.ecomify.gateway.docs;

import com.ecomify.gateway.upstream.Service;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document of one service. */
record ServiceDocument(Service service, JsonNode document) {}
