/**
 * The sale as a persisted process: reserve stock, authorize the payment, confirm, then commit and capture. Each step is one
 * local transaction with its commands in the outbox; every state has a deadline, every step its undo, and replies that come
 * late are undone as well. Nothing is public: the world enters through controllers and consumers.
 */
@NullMarked
package com.ecomify.order.checkout;

import org.jspecify.annotations.NullMarked;
