/**
 * The API's reference: one OpenAPI document of what all services answer through the gateway, and a page to browse it. What
 * has no route is left out. Nothing is loaded from elsewhere.
 */
@NullMarked
package com.ecomify.gateway.docs;

import org.jspecify.annotations.NullMarked;
