package com.ecomify.payment.providers.sandbox;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.config.PaymentError;
import com.ecomify.payment.providers.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the page of a bank on which a customer confirms a payment. */
@RestController
@RequestMapping("/api/v1/storefront/payments/sandbox")
@Tag(name = "Sandbox payments")
@ConditionalOnBooleanProperty("ecomify.payment.sandbox.enabled")
class SandboxController {

    private final SandboxBooks books;

    SandboxController(SandboxBooks books) {
        this.books = books;
    }

    @Operation(summary = "Confirms or refuses a sandbox payment that waits for its customer")
    @PostMapping("/{paymentId}/confirmation")
    Confirmed confirm(@PathVariable PaymentId paymentId, @Valid @RequestBody Confirmation confirmation) {
        if (CurrentStore.find().isEmpty()) {
            throw new ProblemException(CommonError.STORE_REQUIRED, "Call through the storefront of the store.");
        }
        if (books.findByPayment(paymentId.value()).isEmpty()) {
            throw new ProblemException(PaymentError.PAYMENT_NOT_FOUND, "payment: " + paymentId);
        }
        return books.confirm(paymentId.value(), Boolean.TRUE.equals(confirmation.approve()))
                .map(charge -> new Confirmed(paymentId, charge.standing()))
                .orElseThrow(() -> new ProblemException(
                        PaymentError.NOTHING_TO_CONFIRM,
                        "The payment was confirmed, refused or cancelled before.",
                        Map.of("paymentId", paymentId.toString())));
    }

    record Confirmation(@NotNull Boolean approve) {}

    record Confirmed(PaymentId paymentId, Standing status) {}
}
