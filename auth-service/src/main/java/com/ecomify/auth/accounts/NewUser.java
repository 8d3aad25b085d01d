package com.ecomify.auth.accounts;

import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.credentials.PlainPassword;

record NewUser(EmailAddress email, PlainPassword password, String firstName, String lastName) {}
