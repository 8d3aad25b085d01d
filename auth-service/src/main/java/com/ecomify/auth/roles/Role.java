package com.ecomify.auth.roles;

import static com.ecomify.auth.roles.Permission.CUSTOMER_READ;
import static com.ecomify.auth.roles.Permission.INVENTORY_READ;
import static com.ecomify.auth.roles.Permission.INVENTORY_WRITE;
import static com.ecomify.auth.roles.Permission.ORDER_READ;
import static com.ecomify.auth.roles.Permission.ORDER_WRITE;
import static com.ecomify.auth.roles.Permission.PRODUCT_READ;
import static com.ecomify.auth.roles.Permission.PRODUCT_WRITE;
import static com.ecomify.auth.roles.Permission.SETTINGS_READ;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Every role there is and what it permits. Platform roles belong to a user, store roles to a user's place in one store. */
public enum Role {
    /** Manages the platform. Permits nothing inside a store. */
    PLATFORM_ADMIN(EnumSet.noneOf(Permission.class)),
    /** Owns stores, or is about to: what it permits comes from the role in the chosen store. */
    MERCHANT(EnumSet.noneOf(Permission.class)),
    /** Builds extensions. Permits nothing inside a store. */
    PLUGIN_DEVELOPER(EnumSet.noneOf(Permission.class)),
    /** The store's one owner. */
    OWNER(EnumSet.allOf(Permission.class)),
    /** Staff that stands in for the owner. */
    ADMIN(EnumSet.allOf(Permission.class)),
    /** Staff with limited access: the daily work, without deleting, refunding and changing settings. */
    STAFF(EnumSet.of(
            PRODUCT_READ,
            PRODUCT_WRITE,
            ORDER_READ,
            ORDER_WRITE,
            CUSTOMER_READ,
            INVENTORY_READ,
            INVENTORY_WRITE,
            SETTINGS_READ)),
    /** Buys from one store. Sees its own things by being who it is, not by a permission. */
    CUSTOMER(EnumSet.noneOf(Permission.class));

    @SuppressWarnings("ImmutableEnumChecker") // it is an unmodifiable set
    private final Set<String> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions.stream().map(Permission::value).collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> permissions() {
        return permissions;
    }
}
