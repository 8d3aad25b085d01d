package com.ecomify.auth.credentials;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB, two passes, one lane. */
@Component
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** Checked where there is no account, so that the answer takes as long as for one that exists. */
    private final String hashOfNobody = encode(UUID.randomUUID().toString());

    // Each hash takes its memory and a core: without a bound, a burst of sign-ins would take all of both.
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    String hash(PlainPassword password) {
        return inPlace(() -> encode(password.value()));
    }

    /** @param hash null if there is no account; then it is never a match, and costs the same */
    boolean matches(PlainPassword password, @Nullable String hash) {
        boolean matches = inPlace(() -> argon2.matches(password.value(), hash == null ? hashOfNobody : hash));
        return matches && hash != null;
    }

    private String encode(String text) {
        String hash = argon2.encode(text);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(3, TimeUnit.SECONDS)) {
                throw new ProblemException(CommonError.UNAVAILABLE, "Too many people sign in at this moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(CommonError.UNAVAILABLE, "The service is stopping.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
