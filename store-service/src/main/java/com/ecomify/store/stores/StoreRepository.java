package com.ecomify.store.stores;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoreRepository extends JpaRepository<Store, UUID> {}
