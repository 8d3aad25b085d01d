/** What auth-service publishes. */
@NullMarked
package com.ecomify.common.contract.auth;

import org.jspecify.annotations.NullMarked;
