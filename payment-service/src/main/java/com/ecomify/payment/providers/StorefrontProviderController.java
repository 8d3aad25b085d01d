package com.ecomify.payment.providers;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a checkout has to know before it asks for a payment; no secret and no account is told. */
@RestController
@RequestMapping("/api/v1/storefront/payments/providers")
@Tag(name = "Checkout")
class StorefrontProviderController {

    private final PaymentProviders providers;

    StorefrontProviderController(PaymentProviders providers) {
        this.providers = providers;
    }

    @GetMapping
    @Operation(summary = "List the providers that take payments for the store")
    Usable list() {
        if (CurrentStore.find().isEmpty()) {
            throw new ProblemException(CommonError.STORE_REQUIRED, "Call through the storefront of the store.");
        }
        return new Usable(providers.usable().stream()
                .map(name -> new Provider(name, name.equals(PaymentProviders.SANDBOX)))
                .toList());
    }

    record Usable(List<Provider> data) {}

    /** @param test whether it moves no money and takes the sandbox's cards */
    record Provider(String provider, boolean test) {}
}
