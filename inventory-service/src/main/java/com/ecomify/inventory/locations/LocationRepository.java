package com.ecomify.inventory.locations;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LocationRepository extends JpaRepository<InventoryLocation, UUID> {

    boolean existsByNameIgnoreCase(String name);
}
