package com.ecomify.canary.two;

import com.ecomify.canary.one.One;
import org.jspecify.annotations.Nullable;

/** Breaks: features have no cycles. */
public class Two {

    @Nullable
    One other;
}
