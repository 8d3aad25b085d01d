package com.ecomify.auth.accounts;

import com.ecomify.auth.config.AuthError;
import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.credentials.PlainPassword;
import com.ecomify.auth.sessions.SessionTokens;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Merchants")
class AuthController {

    private final RegisterUser registerUser;
    private final LogIn logIn;
    private final SwitchStore switchStore;
    private final ReadProfile readProfile;

    AuthController(RegisterUser registerUser, LogIn logIn, SwitchStore switchStore, ReadProfile readProfile) {
        this.registerUser = registerUser;
        this.logIn = logIn;
        this.switchStore = switchStore;
        this.readProfile = readProfile;
    }

    @PostMapping("/register")
    @Operation(summary = "Make a merchant's account and sign in")
    ResponseEntity<SignedIn> register(@Valid @RequestBody RegisterRequest request) {
        NewUser registration = new NewUser(
                new EmailAddress(request.email()),
                request.password(),
                request.firstName().strip(),
                request.lastName().strip());
        return switch (registerUser.execute(registration)) {
            case RegisterUserOutcome.Registered(UserProfile user, SessionTokens tokens) ->
                ResponseEntity.created(URI.create("/api/v1/auth/me")).body(SignedIn.of(tokens, user, List.of()));
            case RegisterUserOutcome.EmailTaken() ->
                throw new ProblemException(AuthError.EMAIL_TAKEN, "email: " + registration.email());
        };
    }

    @PostMapping("/login")
    @Operation(summary = "Sign a merchant or a member of staff in")
    SignedIn logIn(@Valid @RequestBody LoginRequest request, HttpServletRequest http) {
        LogIn.Request login = new LogIn.Request(
                new EmailAddress(request.email()), request.password(), http.getRemoteAddr(), request.storeId());
        return switch (logIn.execute(login)) {
            case LogInOutcome.LoggedIn(UserProfile user, SessionTokens tokens, List<Workplace> stores) ->
                SignedIn.of(tokens, user, stores);
            case LogInOutcome.WrongCredentials() ->
                throw new ProblemException(AuthError.INVALID_CREDENTIALS, "Check both and try again.");
            case LogInOutcome.UnknownStore() -> throw unknownStore(request.storeId());
        };
    }

    @PostMapping("/switch-store")
    @Operation(summary = "Get tokens for another store of the caller; waits a moment for a store that is being created")
    SessionTokens switchStore(@Valid @RequestBody SwitchStoreRequest request) {
        return switch (switchStore.execute(user(), request.storeId())) {
            case SwitchStoreOutcome.Switched(SessionTokens tokens) -> tokens;
            case SwitchStoreOutcome.UnknownStore() -> throw unknownStore(request.storeId());
        };
    }

    @GetMapping("/me")
    @Operation(summary = "The caller, with the stores to choose from")
    Me me() {
        UserId id = user();
        ReadProfile.Profile profile = readProfile
                .execute(id)
                .orElseThrow(() -> new ProblemException(CommonError.TOKEN_INVALID, "The account is gone."));
        Caller caller = Caller.get();
        return new Me(
                UserView.of(profile.user()), caller.store(), new TreeSet<>(caller.permissions()), profile.stores());
    }

    private static UserId user() {
        Caller caller = Caller.get();
        if (caller.kind() != Caller.Kind.MERCHANT) {
            throw new ProblemException(CommonError.PERMISSION_DENIED, "For merchants and their staff.");
        }
        return new UserId(caller.id());
    }

    private static ProblemException unknownStore(@Nullable StoreId store) {
        return new ProblemException(AuthError.STORE_NOT_FOUND, "storeId: " + store);
    }

    record RegisterRequest(
            @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email,

            @NotNull PlainPassword password,

            @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String firstName,

            @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String lastName) {}

    record LoginRequest(
            @NotBlank @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email,

            @NotNull PlainPassword password,
            @Nullable StoreId storeId) {}

    record SwitchStoreRequest(@NotNull StoreId storeId) {}

    record SignedIn(
            String accessToken,
            String refreshToken,
            String tokenType,
            long expiresIn,
            UserView user,
            List<Workplace> stores) {

        static SignedIn of(SessionTokens tokens, UserProfile user, List<Workplace> stores) {
            return new SignedIn(
                    tokens.accessToken(),
                    tokens.refreshToken(),
                    tokens.tokenType(),
                    tokens.expiresIn(),
                    UserView.of(user),
                    stores);
        }
    }

    record UserView(UserId id, String email, String firstName, String lastName) {

        static UserView of(UserProfile user) {
            return new UserView(user.id(), user.email(), user.firstName(), user.lastName());
        }
    }

    record Me(UserView user, @Nullable StoreId storeId, Set<String> permissions, List<Workplace> stores) {}
}
