package com.ecomify.plugin.webhooks;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.secrets.SecretBox;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.plugin.config.PluginError;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of the current store, for the features that deliver to them. */
@Component
public class Webhooks {

    private final WebhookRepository repository;
    private final JdbcClient jdbc;
    private final SecretBox box;

    Webhooks(WebhookRepository repository, JdbcClient jdbc, SecretBox box) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.box = box;
    }

    /** The active webhooks of a topic. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<WebhookId> subscribedTo(WebhookTopic topic) {
        return jdbc
                .sql("select id from webhooks where store_id = :store and topic = :topic and is_active order by id")
                .param("store", CurrentStore.get().value())
                .param("topic", topic.toString())
                .query(UUID.class)
                .list()
                .stream()
                .map(WebhookId::new)
                .toList();
    }

    /** Empty if it was deleted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WebhookTarget> findTarget(WebhookId id) {
        return repository.findById(id.value()).map(webhook -> webhook.target(box));
    }

    /** @throws ProblemException (404) if the store has no such webhook */
    @Transactional(propagation = Propagation.MANDATORY)
    public WebhookTarget target(WebhookId id) {
        return findTarget(id).orElseThrow(() -> unknown(id));
    }

    /** @throws ProblemException (404) if the store has no such webhook */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireKnown(WebhookId id) {
        if (!repository.existsById(id.value())) {
            throw unknown(id);
        }
    }

    /** Nothing is sent to it any more; its deliveries stay to be looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disable(WebhookId id) {
        repository.findById(id.value()).ifPresent(Webhook::disable);
    }

    static ProblemException unknown(WebhookId id) {
        return new ProblemException(PluginError.WEBHOOK_NOT_FOUND, "webhook: " + id + " (expected: one of this store)");
    }
}
