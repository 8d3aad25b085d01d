package com.ecomify.order.orders;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<Order, UUID> {

    /** With its lines, in one statement. */
    @Query("select o from Order o join fetch o.lineItems where o.id = :id")
    Optional<Order> find(UUID id);
}
