package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import java.util.Set;

/** Pages that a cache may hold are out of date when the transaction commits. */
record PagesChanged(StoreId store, Set<String> handles) {}
