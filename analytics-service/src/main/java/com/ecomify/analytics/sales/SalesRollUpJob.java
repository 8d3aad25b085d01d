package com.ecomify.analytics.sales;

import com.ecomify.common.deadlines.DeadlineHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sums the changed days of one store, a month at a time, and at most once a minute while more keep changing. */
@Component
class SalesRollUpJob implements DeadlineHandler {

    private final SalesRollUp rollUp;

    SalesRollUpJob(SalesRollUp rollUp) {
        this.rollUp = rollUp;
    }

    @Override
    public String kind() {
        return SalesRollUp.KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        rollUp.changedMonths().forEach(rollUp::sum);
        rollUp.finish();
    }
}
