/**
 * Search over the products on sale: by words with typing errors and synonyms, by facets, by price, and suggestions while a
 * shopper types.
 *
 * One index for all stores; documents are routed by store, and every query carries the store as a filter. A document is
 * written by a job after the transaction that changed the storefront document, with a version that grows with every state
 * of it, so that an older state never replaces a newer one. Nothing public.
 */
@NullMarked
package com.ecomify.product.search;

import org.jspecify.annotations.NullMarked;
