package com.ecomify.canary.one;

/** A remote client, for its neighbour to break a rule with. */
class BankClient {

    void pay() {}
}
