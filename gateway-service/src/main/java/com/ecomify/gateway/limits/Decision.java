package com.ecomify.gateway.limits;

import java.time.Duration;

/**
 * What the limit says of one request.
 *
 * @param remaining requests that may still follow at once
 * @param reset until the bucket is full again
 * @param retryAfter until another request is let through; zero when this one is
 */
record Decision(boolean allowed, long remaining, Duration reset, Duration retryAfter) {}
