package com.ecomify.gateway.cache;

/**
 * Whether the answer to an anonymous GraphQL request may be given to others who ask the same. Nobody knows before its
 * document, of which the request may hold only the hash, has been carried out.
 */
public final class Shareable {

    /** The attribute of a request that waits for the decision. */
    public static final String ATTRIBUTE = Shareable.class.getName();

    private volatile boolean agreed;

    /** Says that the answer changes nothing, is whole, and depends on the store alone. */
    public void agree() {
        agreed = true;
    }

    boolean isAgreed() {
        return agreed;
    }
}
