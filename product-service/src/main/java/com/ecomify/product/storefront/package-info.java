/**
 * What shoppers see: a document per ACTIVE product, written in the transaction that changes the product or flips its stock
 * badge, kept as the bytes that go over the wire, and cached in Redis and in this process.
 *
 * Public: the facade {@link com.ecomify.product.storefront.StorefrontDocuments}, the
 * {@link com.ecomify.product.storefront.StorefrontDocument} and the in-process event
 * {@link com.ecomify.product.storefront.StorefrontChanged}.
 */
@NullMarked
package com.ecomify.product.storefront;

import org.jspecify.annotations.NullMarked;
