package com.ecomify.common.contract.product;

import com.ecomify.common.contract.EventType;

@EventType(value = "product.created", topic = ProductTopics.SNAPSHOTS)
public record ProductCreated(ProductSnapshot product) {}
