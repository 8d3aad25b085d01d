package com.ecomify.verification.shops;

import com.ecomify.verification.api.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A store with something of everything in it. Every text that shoppers may see has the public word in it, every other text
 * the private word, so that neither can turn up elsewhere unnoticed.
 *
 * @param things ids, names and secrets by a name of our own, such as {@code orderId}
 * @param permissions of the owner
 */
public record Shop(
        String publicWord, String privateWord, Map<String, String> things, List<String> permissions, Tokens tokens) {

    public String thing(String name) {
        String value = things.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No shop has a thing called " + name);
        }
        return value;
    }

    public String storeId() {
        return thing("storeId");
    }

    public String slug() {
        return thing("slug");
    }

    /** A token of the owner, with a life of its own: a verification may take longer than the issuer's tokens live. */
    public String ownerToken() {
        return tokens.valid(owner());
    }

    public Tokens.Claims owner() {
        return new Tokens.Claims("merchant", thing("ownerId"), storeId(), permissions);
    }

    /** The customer who has bought things. */
    public String customerToken() {
        return tokens.valid(customer("accountId"));
    }

    /** A customer who has nothing to do with the other's orders. */
    public String otherCustomerToken() {
        return tokens.valid(customer("otherAccountId"));
    }

    /** A member of staff who may do everything but these, which stand in one text. */
    public String staffWithout(String needed) {
        List<String> others = new ArrayList<>(permissions);
        others.removeAll(List.of(needed.split(" ", -1)));
        return tokens.staff(storeId(), others);
    }

    private Tokens.Claims customer(String account) {
        return new Tokens.Claims("customer", thing(account), storeId(), List.of());
    }
}
