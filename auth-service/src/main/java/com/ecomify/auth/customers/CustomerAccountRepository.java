package com.ecomify.auth.customers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sees the accounts of the current store; only a transaction knows which that is, so that even a read is one. */
@Transactional(readOnly = true)
interface CustomerAccountRepository extends Repository<CustomerAccount, UUID> {

    @Transactional
    CustomerAccount saveAndFlush(CustomerAccount account);

    boolean existsById(UUID id);

    Optional<CustomerAccount> findByEmail(String email);

    boolean existsByEmail(String email);
}
