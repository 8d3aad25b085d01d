package com.ecomify.canary.one;

import com.ecomify.common.deadlines.DeadlineHandler;
import java.util.UUID;

/** Breaks: deadline handlers are jobs. */
class Due implements DeadlineHandler {

    @Override
    public String kind() {
        return "canary";
    }

    @Override
    public void due(UUID subject, int attempt) {}
}
