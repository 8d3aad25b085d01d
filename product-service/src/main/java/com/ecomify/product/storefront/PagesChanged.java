package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import java.util.Set;

/** Told inside the transaction that makes pages, which a cache may hold, out of date when it commits. */
record PagesChanged(StoreId store, Set<String> handles) {}
