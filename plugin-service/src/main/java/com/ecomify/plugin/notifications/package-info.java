/**
 * Mails to customers. One per order and template, sent after the commit and tried again while the mail server is away.
 *
 * Nothing is public.
 */
@NullMarked
package com.ecomify.plugin.notifications;

import org.jspecify.annotations.NullMarked;
