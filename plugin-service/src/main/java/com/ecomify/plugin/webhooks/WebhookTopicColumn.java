package com.ecomify.plugin.webhooks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Topics are stored by their names on the wire. */
@Converter(autoApply = true)
class WebhookTopicColumn implements AttributeConverter<WebhookTopic, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WebhookTopic topic) {
        return topic == null ? null : topic.toString();
    }

    @Override
    public @Nullable WebhookTopic convertToEntityAttribute(@Nullable String wire) {
        return wire == null ? null : WebhookTopic.of(wire);
    }
}
