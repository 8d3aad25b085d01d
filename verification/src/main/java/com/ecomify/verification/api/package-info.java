/** The platform's API as its clients see it: requests, answers, credentials, and what the live documents say there is. */
@NullMarked
package com.ecomify.verification.api;

import org.jspecify.annotations.NullMarked;
