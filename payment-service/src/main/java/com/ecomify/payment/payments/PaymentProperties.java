package com.ecomify.payment.payments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param askAfter how long after an unknown outcome the provider is asked for the first time
 * @param askAtMostEvery the pause between two questions never grows beyond this
 * @param confirmationAskEvery how often the provider is asked about a customer's confirmation, should its webhook be lost
 */
@Validated
@ConfigurationProperties("ecomify.payment")
record PaymentProperties(Duration askAfter, Duration askAtMostEvery, Duration confirmationAskEvery) {

    /** The pause before the next question: doubles with each attempt. */
    Duration pause(int attempt) {
        Duration pause = askAfter.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), 16));
        return pause.compareTo(askAtMostEvery) > 0 ? askAtMostEvery : pause;
    }
}
