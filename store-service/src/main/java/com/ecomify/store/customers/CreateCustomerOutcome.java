package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;

/** What came of adding a customer. */
sealed interface CreateCustomerOutcome {

    record Created(CustomerState customer) implements CreateCustomerOutcome {}

    record EmailTaken(CustomerId by) implements CreateCustomerOutcome {}
}
