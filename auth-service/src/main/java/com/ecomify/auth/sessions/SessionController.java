package com.ecomify.auth.sessions;

import com.ecomify.auth.config.AuthError;
import com.ecomify.auth.sessions.RefreshSessionOutcome.Refreshed;
import com.ecomify.auth.sessions.RefreshSessionOutcome.Refused;
import com.ecomify.common.errors.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Sessions")
class SessionController {

    private final RefreshSession refreshSession;
    private final EndSession endSession;

    SessionController(RefreshSession refreshSession, EndSession endSession) {
        this.refreshSession = refreshSession;
        this.endSession = endSession;
    }

    @PostMapping("/refresh")
    @Operation(summary = "Exchange a refresh token, good once, for new tokens; merchants and customers")
    SessionTokens refresh(@Valid @RequestBody TokenRequest request) {
        return switch (refreshSession.execute(request.refreshToken())) {
            case Refreshed(SessionTokens tokens) -> tokens;
            case Refused() -> throw new ProblemException(AuthError.REFRESH_TOKEN_INVALID, "Sign in again.");
        };
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End the session of a refresh token")
    void logout(@Valid @RequestBody TokenRequest request) {
        endSession.execute(request.refreshToken());
    }

    record TokenRequest(@NotNull String refreshToken) {

        @Override
        public String toString() {
            return "TokenRequest[***]";
        }
    }
}
