package com.ecomify.product.storefront;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins to listen for changed pages as soon as Redis answers; the container itself reconnects after that. */
@Component
class PageMessagesJob {

    private static final Logger log = LoggerFactory.getLogger(PageMessagesJob.class);

    private final RedisMessageListenerContainer messages;
    private final StorefrontPages pages;

    PageMessagesJob(RedisMessageListenerContainer messages, StorefrontPages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    @Scheduled(fixedDelay = 5_000)
    void listen() {
        if (messages.isListening()) {
            return;
        }
        try {
            // One that runs without a subscription, as after a start while Redis was away, begins anew.
            messages.stop();
            messages.start();
            // What changed while nobody listened is not known.
            pages.forgetAll();
        } catch (DataAccessException e) {
            messages.stop();
            log.debug("redis does not answer yet", e);
        }
    }
}
