package com.ecomify.order.cart;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CartRepository extends Repository<Cart, UUID> {

    Optional<Cart> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cart c where c.id = :id")
    Optional<Cart> lock(UUID id);

    @Modifying
    @Query("delete from Cart c where c.id = :id")
    int delete(UUID id);
}
