/**
 * The books of a platform: whether it has come to rest, and whether what its services say about orders, stock, money,
 * figures and webhooks agrees. Read by SQL from each service's own database.
 */
@NullMarked
package com.ecomify.verification.books;

import org.jspecify.annotations.NullMarked;
