package com.ecomify.canary.one;

import com.ecomify.canary.two.Two;
import org.jspecify.annotations.Nullable;

/** Breaks: features have no cycles. */
public class One {

    @Nullable
    Two other;
}
