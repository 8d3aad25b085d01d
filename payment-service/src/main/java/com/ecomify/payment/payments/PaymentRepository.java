package com.ecomify.payment.payments;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads payments with their attempts; {@link PaymentRows} writes them. */
interface PaymentRepository extends Repository<Payment, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Payment p join fetch p.attempts where p.id = :id")
    Optional<Payment> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Payment p join fetch p.attempts a where a.providerReference = :reference")
    Optional<Payment> lockByReference(String reference);

    @Query("select p from Payment p join fetch p.attempts where p.id = :id")
    Optional<Payment> find(UUID id);
}
