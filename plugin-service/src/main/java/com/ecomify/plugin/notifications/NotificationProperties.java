package com.ecomify.plugin.notifications;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param sender the address that mails come from
 * @param firstRetry how long after the first failure a mail is tried again; twice as long after each further one
 * @param lastRetry the longest wait between two tries
 * @param maxAttempts after how many failures a mail is given up; 60 reach over about two days
 */
@Validated
@ConfigurationProperties("ecomify.notifications")
record NotificationProperties(
        @NotBlank String sender,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("1h") Duration lastRetry,
        @DefaultValue("60") int maxAttempts) {

    Duration waitAfter(int failures) {
        Duration wait = firstRetry;
        for (int i = 1; i < failures && wait.compareTo(lastRetry) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(lastRetry) < 0 ? wait : lastRetry;
    }
}
