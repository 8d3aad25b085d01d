package com.ecomify.plugin.webhooks;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.secrets.SecretBox;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a webhook and makes its secret. The address is looked up before the transaction begins. */
@Component
class AddWebhook {

    /** Every one of them multiplies the platform's outgoing calls. */
    private static final int MOST_PER_STORE = 100;

    private final WebhookRepository webhooks;
    private final WebhookAddresses addresses;
    private final SecretBox box;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AddWebhook(
            WebhookRepository webhooks,
            WebhookAddresses addresses,
            SecretBox box,
            TransactionTemplate transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
    }

    @PreAuthorize("hasAuthority('webhook:write')")
    AddWebhookOutcome execute(Webhook.Wish wish) {
        Optional<String> refusal = addresses.refusal(wish.address());
        if (refusal.isPresent()) {
            return new AddWebhookOutcome.AddressRefused(refusal.get());
        }
        return transactions.<AddWebhookOutcome>execute(status -> add(wish));
    }

    private AddWebhookOutcome add(Webhook.Wish wish) {
        if (webhooks.count() >= MOST_PER_STORE) {
            return new AddWebhookOutcome.TooMany(MOST_PER_STORE);
        }
        StoreId store = CurrentStore.get();
        WebhookId id = new WebhookId(Uuid7.next());
        WebhookSecret secret = WebhookSecret.random();
        byte[] sealed = box.seal(secret.text(), Webhook.owner(store, id));
        Webhook added = webhooks.save(new Webhook(id, store, wish, sealed, clock.instant()));
        return new AddWebhookOutcome.Added(added.view(), secret);
    }
}
