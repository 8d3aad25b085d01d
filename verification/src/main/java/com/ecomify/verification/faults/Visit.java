package com.ecomify.verification.faults;

import java.time.Duration;
import java.util.List;

/**
 * What one shopper is going to do.
 *
 * @param shop the number of the store
 * @param after when the shopper comes
 * @param lines what is bought
 * @param card the payment method
 * @param copies how often the checkout is sent at the same time, with one key
 * @param hangsUpAfter how long the first request waits before the client hangs up; zero for as long as it takes
 * @param confirmation what the customer does where the bank asks
 * @param cancelled whether the merchant cancels the order when it is placed, and how often at once
 * @param impatient whether the shopper tries the same cart with another key when the outcome takes long
 */
record Visit(
        int shop,
        Duration after,
        List<Line> lines,
        String card,
        int copies,
        Duration hangsUpAfter,
        Confirmation confirmation,
        boolean cancelled,
        boolean impatient) {

    /** @param variant the number of the variant */
    record Line(int variant, int quantity) {}

    /** What a customer does at the bank's page. */
    enum Confirmation {
        APPROVE,
        REFUSE,
        LEAVE
    }
}
