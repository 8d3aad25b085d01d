package com.ecomify.auth.customers;

import com.ecomify.auth.config.AuthError;
import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.credentials.PlainPassword;
import com.ecomify.auth.sessions.SessionTokens;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/storefront/auth")
@Tag(name = "Customers")
class CustomerAuthController {

    private final OpenStores openStores;
    private final RegisterCustomer registerCustomer;
    private final LogInCustomer logInCustomer;

    CustomerAuthController(OpenStores openStores, RegisterCustomer registerCustomer, LogInCustomer logInCustomer) {
        this.openStores = openStores;
        this.registerCustomer = registerCustomer;
        this.logInCustomer = logInCustomer;
    }

    @PostMapping("/register")
    @Operation(summary = "Make a customer's account in the current store and sign in")
    ResponseEntity<SignedInCustomer> register(@Valid @RequestBody CustomerRegisterRequest request) {
        RegisterCustomer.NewCustomer registration = new RegisterCustomer.NewCustomer(
                new EmailAddress(request.email()),
                request.password(),
                request.firstName().strip(),
                request.lastName().strip(),
                Boolean.TRUE.equals(request.acceptsMarketing()));
        SignedInCustomer signedIn = signIn(() -> registerCustomer.execute(registration));
        return ResponseEntity.created(URI.create("/api/v1/storefront/customer")).body(signedIn);
    }

    @PostMapping("/login")
    @Operation(summary = "Sign a customer of the current store in")
    SignedInCustomer logIn(@Valid @RequestBody CustomerLoginRequest request, HttpServletRequest http) {
        return signIn(() ->
                logInCustomer.execute(new EmailAddress(request.email()), request.password(), http.getRemoteAddr()));
    }

    private SignedInCustomer signIn(Supplier<CustomerSignInOutcome> useCase) {
        StoreId store = CurrentStore.find()
                .orElseThrow(() -> new ProblemException(CommonError.STORE_REQUIRED, "Name the store."));
        return switch (openStores.ifOpen(useCase)) {
            case CustomerSignInOutcome.SignedIn(CustomerProfile customer, SessionTokens tokens) ->
                SignedInCustomer.of(tokens, customer);
            case CustomerSignInOutcome.EmailTaken() ->
                throw new ProblemException(AuthError.EMAIL_TAKEN, "Sign in, or use another address.");
            case CustomerSignInOutcome.WrongCredentials() ->
                throw new ProblemException(AuthError.INVALID_CREDENTIALS, "Check both and try again.");
            case CustomerSignInOutcome.StoreUnknown() ->
                throw new ProblemException(AuthError.STORE_NOT_FOUND, "store: " + store);
            case CustomerSignInOutcome.StoreNotOpen() ->
                throw new ProblemException(AuthError.STORE_NOT_OPEN, "store: " + store);
        };
    }

    // Not just RegisterRequest: the API description knows a record by its simple name, and merchants have one, too.
    record CustomerRegisterRequest(
            @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email,

            @NotNull PlainPassword password,

            @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String firstName,

            @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String lastName,

            @Nullable Boolean acceptsMarketing) {}

    record CustomerLoginRequest(
            @NotBlank @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email,

            @NotNull PlainPassword password) {}

    record SignedInCustomer(
            String accessToken, String refreshToken, String tokenType, long expiresIn, CustomerView customer) {

        static SignedInCustomer of(SessionTokens tokens, CustomerProfile customer) {
            return new SignedInCustomer(
                    tokens.accessToken(),
                    tokens.refreshToken(),
                    tokens.tokenType(),
                    tokens.expiresIn(),
                    new CustomerView(customer.id(), customer.email(), customer.firstName(), customer.lastName()));
        }
    }

    record CustomerView(CustomerId id, String email, String firstName, String lastName) {}
}
