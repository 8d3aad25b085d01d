package com.ecomify.order.checkout;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Reads checkouts; {@link CheckoutRows} writes them. */
interface CheckoutProcessRepository extends Repository<CheckoutProcess, UUID> {

    Optional<CheckoutProcess> findByKeyHash(String keyHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from CheckoutProcess p where p.id = :id")
    Optional<CheckoutProcess> lock(UUID id);

    /** Empty if somebody else has it locked: for whoever holds a cart already and must not wait for a process. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select p from CheckoutProcess p where p.id = :id")
    Optional<CheckoutProcess> lockUnlessLocked(UUID id);
}
