package com.ecomify.auth.credentials;

import com.ecomify.auth.config.AuthError;
import com.ecomify.common.errors.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords. Call it outside of a transaction: it takes its time. */
@Component
@EnableConfigurationProperties(CredentialProperties.class)
public class Credentials {

    private final PasswordHashing hashing;
    private final SignInAttempts attempts;
    private final CredentialProperties limits;

    Credentials(PasswordHashing hashing, SignInAttempts attempts, CredentialProperties limits) {
        this.hashing = hashing;
        this.attempts = attempts;
        this.limits = limits;
    }

    /**
     * The form in which a password is stored.
     *
     * @throws ProblemException (400) if the password is not acceptable
     */
    public String hash(PlainPassword password) {
        return hashing.hash(password.requireAcceptable());
    }

    /**
     * Whether the password is the account's. Costs the same whether there is an account or not.
     *
     * @param hash what is stored; null if there is no such account
     * @throws ProblemException (429) if there were too many failed attempts at the account or from the address
     */
    public boolean check(Attempt attempt, PlainPassword password, @Nullable String hash) {
        if (!attempts.begin(attempt)) {
            throw new ProblemException(
                    AuthError.TOO_MANY_ATTEMPTS,
                    "Try again in %d minutes.".formatted(limits.attemptWindow().toMinutes()),
                    Map.of(
                            ProblemException.RETRY_AFTER_SECONDS,
                            limits.attemptWindow().toSeconds()));
        }
        boolean right = hashing.matches(password, hash);
        if (right) {
            attempts.succeeded(attempt);
        }
        return right;
    }
}
