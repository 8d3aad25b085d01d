package com.ecomify.auth.customers;

import com.ecomify.common.contract.store.CustomerId;

record CustomerProfile(CustomerId id, String email, String firstName, String lastName) {}
