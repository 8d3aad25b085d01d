package com.ecomify.plugin.webhooks;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.secrets.SecretBox;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A merchant's wish to be told of a topic at an address. */
@Entity
@Table(name = "webhooks")
class Webhook {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID storeId;

    @Column(nullable = false, updatable = false)
    private WebhookTopic topic;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String format;

    @Column(name = "is_active", nullable = false)
    private boolean active = true;

    @Column(nullable = false, updatable = false)
    private byte[] sealedSecret;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Webhook() {}

    Webhook(WebhookId id, StoreId store, Wish wish, byte[] sealedSecret, Instant now) {
        this.id = id.value();
        this.storeId = store.value();
        this.topic = wish.topic();
        this.address = wish.address();
        this.format = wish.format();
        this.sealedSecret = sealedSecret.clone();
        this.createdAt = now;
    }

    void disable() {
        active = false;
    }

    WebhookTarget target(SecretBox box) {
        return new WebhookTarget(
                address,
                active,
                new WebhookSecret(box.open(sealedSecret, owner(new StoreId(storeId), new WebhookId(id)))));
    }

    WebhookView view() {
        return new WebhookView(new WebhookId(id), topic, address, format, active, createdAt);
    }

    /** What a sealed secret is bound to. */
    static String owner(StoreId store, WebhookId id) {
        return store + "/" + id;
    }

    record Wish(WebhookTopic topic, String address, String format) {}
}
