/** What is said of outbox and inbox, on a real database and a real broker. */
@NullMarked
package com.ecomify.common.events;

import org.jspecify.annotations.NullMarked;
