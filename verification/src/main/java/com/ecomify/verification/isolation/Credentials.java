package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Tokens;
import com.ecomify.verification.isolation.Credential.Standing;
import com.ecomify.verification.shops.Shop;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody who tries an operation of one shop: its rightful caller, and all who have no right to it. */
record Credentials(Shop asked, Shop other, Tokens tokens) {

    private static final String GATEWAY_STORE = "X-Store";
    private static final String SERVICE_STORE = "X-Ecomify-Store-Id";

    private static final Set<Access> FOR_VISITORS =
            EnumSet.of(Access.OPEN, Access.SIGNED, Access.SIGN_IN, Access.SHOPPER);

    /** Who may. */
    Credential rightful(Filling filling) {
        return switch (filling.access()) {
            case MERCHANT, STAFF -> owner();
            case CUSTOMER -> bearer("its customer", Standing.RIGHTFUL, asked, asked.customerToken());
            case OPEN, SIGNED, SIGN_IN, SHOPPER, HIDDEN -> visitor("its visitor", Standing.RIGHTFUL, asked);
        };
    }

    /** Who may see all that can be asked for below a GraphQL field. */
    Credential owner() {
        return bearer("its owner", Standing.RIGHTFUL, asked, asked.ownerToken());
    }

    /** Who may not. */
    List<Credential> wrongful(Filling filling) {
        List<Credential> all = new ArrayList<>(visitors());
        if (filling.access() == Access.SIGN_IN) {
            return all;
        }
        all.addAll(invalid());
        all.addAll(strangers());
        if (!FOR_VISITORS.contains(filling.access())) {
            all.add(visitor("a visitor of this store", Standing.WEAK, asked));
        }
        if (filling.access() == Access.STAFF) {
            String customer = asked.customerToken();
            all.add(bearer("a customer of this store", Standing.WEAK, asked, customer));
            all.add(bearer(
                    "staff of this store without " + filling.permission(),
                    Standing.WEAK,
                    asked,
                    asked.staffWithout(filling.permission())));
        }
        if (filling.access() == Access.CUSTOMER && (filling.reads() || filling.names())) {
            all.add(bearer("another customer of this store", Standing.PEER, asked, asked.otherCustomerToken()));
        }
        return all;
    }

    private List<Credential> strangers() {
        String owner = other.ownerToken();
        Map<String, String> posing =
                Map.of("Authorization", "Bearer " + owner, GATEWAY_STORE, asked.slug(), SERVICE_STORE, asked.storeId());
        List<Credential> all = new ArrayList<>();
        all.add(bearer("owner of another store", Standing.STRANGER, other, owner));
        all.add(new Credential("owner of another store, naming this one", Standing.STRANGER, other, posing, posing));
        List<String> few = List.of("product:read", "order:read", "customer:read", "inventory:read");
        String staff = tokens.staff(other.storeId(), few);
        all.add(bearer("staff of another store", Standing.STRANGER, other, staff));
        all.add(bearer("customer of another store", Standing.STRANGER, other, other.customerToken()));
        String storeless = tokens.valid(new Tokens.Claims("merchant", other.thing("ownerId"), "", List.of()));
        all.add(bearer("merchant without a store", Standing.STRANGER, other, storeless));
        return all;
    }

    private List<Credential> visitors() {
        List<Credential> all = new ArrayList<>();
        all.add(visitor("visitor of another store", Standing.STRANGER, other));
        Map<String, String> smuggled = Map.of(GATEWAY_STORE, other.slug(), SERVICE_STORE, asked.storeId());
        all.add(new Credential(
                "visitor of another store, with the header that services trust",
                Standing.STRANGER,
                other,
                smuggled,
                Map.of(SERVICE_STORE, other.storeId())));
        all.add(new Credential("visitor of no store", Standing.STRANGER, other, Map.of(), Map.of()));
        return all;
    }

    private List<Credential> invalid() {
        Tokens.Claims owner = asked.owner();
        return List.of(
                bearer("expired token of the owner", Standing.INVALID, asked, tokens.expired(owner)),
                bearer("token of the owner signed by somebody else", Standing.INVALID, asked, tokens.forged(owner)),
                bearer("token of the owner without a signature", Standing.INVALID, asked, tokens.unsigned(owner)),
                bearer("token of another issuer", Standing.INVALID, asked, tokens.ofAnotherIssuer(owner)));
    }

    private static Credential bearer(String name, Standing standing, Shop asking, String token) {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
        return new Credential(name, standing, asking, headers, headers);
    }

    private static Credential visitor(String name, Standing standing, Shop asking) {
        return new Credential(
                name, standing, asking, Map.of(GATEWAY_STORE, asking.slug()), Map.of(SERVICE_STORE, asking.storeId()));
    }
}
