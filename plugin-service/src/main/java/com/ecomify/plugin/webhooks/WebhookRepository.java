package com.ecomify.plugin.webhooks;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface WebhookRepository extends JpaRepository<Webhook, UUID> {

    List<Webhook> findByIdGreaterThanOrderById(UUID after, Limit limit);
}
