package com.ecomify.common.contract.product;

import com.ecomify.common.contract.EventType;

/** A product has changed in any way, its status included. */
@EventType(value = "product.updated", topic = ProductTopics.SNAPSHOTS)
public record ProductUpdated(ProductSnapshot product) {}
