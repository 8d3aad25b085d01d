package com.ecomify.auth.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void letsTheOwnerDoEverythingInTheStore() {
        assertThat(Role.OWNER.permissions())
                .containsExactlyInAnyOrder(
                        "product:read",
                        "product:write",
                        "product:delete",
                        "order:read",
                        "order:write",
                        "order:refund",
                        "settings:read",
                        "settings:write",
                        "customer:read",
                        "customer:write",
                        "inventory:read",
                        "inventory:write",
                        "analytics:read",
                        "webhook:read",
                        "webhook:write");
    }

    @Test
    void keepsStaffFromDeletingRefundingAndChangingSettings() {
        assertThat(Role.STAFF.permissions())
                .contains("product:write", "order:write")
                .doesNotContain("product:delete", "order:refund", "settings:write", "webhook:write");
    }

    @Test
    void permitsNothingInAStoreByAPlatformRole() {
        assertThat(EnumSet.of(Role.PLATFORM_ADMIN, Role.MERCHANT, Role.PLUGIN_DEVELOPER, Role.CUSTOMER))
                .allSatisfy(role -> assertThat(role.permissions()).isEmpty());
    }
}
