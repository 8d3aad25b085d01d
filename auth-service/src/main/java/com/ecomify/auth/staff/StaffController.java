package com.ecomify.auth.staff;

import com.ecomify.auth.config.AuthError;
import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/staff")
@Tag(name = "Staff")
class StaffController {

    private final AddStaff addStaff;
    private final RemoveStaff removeStaff;
    private final StaffQueries queries;

    StaffController(AddStaff addStaff, RemoveStaff removeStaff, StaffQueries queries) {
        this.addStaff = addStaff;
        this.removeStaff = removeStaff;
        this.queries = queries;
    }

    /** What may be given: a store has one owner, who is not made here. */
    enum StaffRole {
        ADMIN,
        STAFF
    }

    record AddRequest(
            @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email,

            @NotNull StaffRole role) {}

    @GetMapping
    @Operation(summary = "List who works in the store, whoever came first at the top")
    Page<StaffMember> list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(first, after);
    }

    @GetMapping("/{userId}")
    @Operation(summary = "Read somebody who works in the store")
    StaffMember read(@PathVariable UserId userId) {
        return queries.find(userId).orElseThrow(() -> notHere(userId));
    }

    @PostMapping
    @Operation(summary = "Let somebody who has an account work in the store")
    ResponseEntity<StaffMember> add(@Valid @RequestBody AddRequest request) {
        EmailAddress email = new EmailAddress(request.email());
        return switch (addStaff.execute(email, Role.valueOf(request.role().name()))) {
            case AddStaffOutcome.Added(UserId user) ->
                ResponseEntity.created(URI.create("/api/v1/admin/staff/" + user))
                        .body(read(user));
            case AddStaffOutcome.NoAccount() ->
                throw new ProblemException(
                        AuthError.USER_NOT_FOUND, "email: " + email + " (expected: who has registered)");
            case AddStaffOutcome.WorksHereAlready() ->
                throw new ProblemException(AuthError.STAFF_MEMBER_EXISTS, "email: " + email);
        };
    }

    @DeleteMapping("/{userId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let somebody work in the store no more; an access token they have lives on for its last minutes")
    void remove(@PathVariable UserId userId) {
        switch (removeStaff.execute(userId)) {
            case RemoveStaffOutcome.Removed() -> {}
            case RemoveStaffOutcome.IsOwner() -> throw new ProblemException(AuthError.OWNER_STAYS, "user: " + userId);
            case RemoveStaffOutcome.NotHere() -> throw notHere(userId);
        }
    }

    private static ProblemException notHere(UserId user) {
        return new ProblemException(AuthError.STAFF_MEMBER_NOT_FOUND, "user: " + user);
    }
}
