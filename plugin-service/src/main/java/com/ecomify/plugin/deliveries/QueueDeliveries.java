package com.ecomify.plugin.deliveries;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.events.Event;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.plugin.webhooks.WebhookId;
import com.ecomify.plugin.webhooks.WebhookTopic;
import com.ecomify.plugin.webhooks.Webhooks;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one delivery per webhook that wants to be told of an event. */
@Component
class QueueDeliveries {

    private static final String INSERT = """
            insert into webhook_deliveries
                (store_id, id, webhook_id, event_id, topic, body, next_attempt_at, created_at, updated_at)
            select :store, d.id, d.webhook_id, :event, :topic, :body, :now, :now, :now
            from unnest(cast(:ids as uuid[]), cast(:webhooks as uuid[])) as d (id, webhook_id)
            on conflict do nothing returning id""";

    private final Webhooks webhooks;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final Clock clock;

    QueueDeliveries(Webhooks webhooks, Deadlines deadlines, JdbcClient jdbc, Clock clock) {
        this.webhooks = webhooks;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param data what the body shows of the event */
    @Transactional(propagation = Propagation.MANDATORY)
    void execute(WebhookTopic topic, Event<?> event, Object data) {
        List<WebhookId> wanted = webhooks.subscribedTo(topic);
        if (wanted.isEmpty()) {
            return;
        }
        Body body = new Body(topic.toString(), CurrentStore.get().toString(), event.occurredAt(), data);
        Instant now = clock.instant();
        jdbc.sql(INSERT)
                .param("store", CurrentStore.get().value())
                .param("event", event.id())
                .param("topic", topic.toString())
                .param("body", new String(EventJson.write(body), StandardCharsets.UTF_8))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param(
                        "ids",
                        wanted.stream().map(each -> Uuid7.next().toString()).toArray(String[]::new))
                .param("webhooks", wanted.stream().map(WebhookId::toString).toArray(String[]::new))
                .query(UUID.class)
                .list()
                .forEach(id -> deadlines.set(DeliveryJob.KIND, id, now));
    }

    /** What every webhook's body looks like. */
    private record Body(
            String topic,
            @JsonProperty("store_id") String storeId,
            @JsonProperty("created_at") Instant createdAt,
            Object data) {}
}
