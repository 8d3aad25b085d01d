package com.ecomify.localstack.engines;

/**
 * A service's database with its two roles.
 *
 * @param name the database
 * @param ownerUser the role that owns it and migrates its schema
 * @param ownerPassword the owner's password
 * @param appUser the role that the service works as: owns nothing and is subject to row-level security
 * @param appPassword the application role's password
 */
public record ServiceDatabase(String name, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** Keeps passwords out of logs. */
    @Override
    public String toString() {
        return "ServiceDatabase[" + name + ", owner " + ownerUser + ", application role " + appUser + "]";
    }
}
