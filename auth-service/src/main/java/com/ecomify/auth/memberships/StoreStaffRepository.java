package com.ecomify.auth.memberships;

import com.ecomify.auth.roles.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Sees the current store, or in the system scope "memberships" all; writes in the current store only. */
interface StoreStaffRepository extends Repository<StoreStaff, UUID> {

    StoreStaff save(StoreStaff staff);

    void delete(StoreStaff staff);

    void flush();

    Optional<StoreStaff> findByRole(Role role);

    Optional<StoreStaff> findByUserId(UUID userId);

    List<StoreStaff> findAllByUserIdOrderByCreatedAt(UUID userId);

    Optional<StoreStaff> findByStoreIdAndUserId(UUID storeId, UUID userId);
}
