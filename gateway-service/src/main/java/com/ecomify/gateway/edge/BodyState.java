package com.ecomify.gateway.edge;

/** What has become of a request's body so far; tells a client's fault from a service's. */
public enum BodyState {
    /** Not, or not completely, read. */
    ARRIVING,
    /** There is none, or all of it was read. */
    COMPLETE,
    /** Larger than allowed. */
    TOO_LARGE,
    /** The client broke off. */
    BROKEN
}
