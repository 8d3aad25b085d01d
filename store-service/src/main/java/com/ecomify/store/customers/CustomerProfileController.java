package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.security.Caller;
import com.ecomify.store.config.Clearable;
import com.ecomify.store.config.Faults;
import com.ecomify.store.config.PlainText;
import com.ecomify.store.config.StoreError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A signed-in customer's own profile. */
@RestController
@RequestMapping("/api/v1/storefront/customer")
@Tag(name = "Storefront")
class CustomerProfileController {

    private final ChangeOwnProfile changeOwnProfile;
    private final ProfileQueries profiles;
    private final AddressQueries addresses;

    CustomerProfileController(ChangeOwnProfile changeOwnProfile, ProfileQueries profiles, AddressQueries addresses) {
        this.changeOwnProfile = changeOwnProfile;
        this.profiles = profiles;
        this.addresses = addresses;
    }

    record Profile(
            CustomerId id,
            String email,
            String firstName,
            String lastName,
            @Nullable String phone,
            boolean acceptsMarketing,
            List<AddressView> addresses) {

        Profile {
            addresses = List.copyOf(addresses);
        }
    }

    record ProfilePatch(
            @Nullable @Size(max = 100) @Pattern(regexp = PlainText.ONE_LINE_NOT_BLANK, message = PlainText.EXPECTED)
            String firstName,

            @Nullable @Size(max = 100) @Pattern(regexp = PlainText.ONE_LINE, message = PlainText.EXPECTED)
            String lastName,

            @Schema(type = "string", nullable = true) @Nullable
            Clearable<String> phone,

            @Nullable Boolean acceptsMarketing) {

        private ChangeOwnProfile.ProfileChange toChange() {
            Faults faults = new Faults();
            String number =
                    phone == null ? null : faults.collect("phone", "Phone", () -> PlainText.phone(phone.value()));
            faults.throwIfAny();
            return new ChangeOwnProfile.ProfileChange(
                    firstName == null ? null : firstName.strip(),
                    lastName == null ? null : lastName.strip(),
                    number,
                    acceptsMarketing);
        }
    }

    @GetMapping
    @Operation(summary = "Read one's own profile")
    Profile read() {
        CustomerId account = account();
        CustomerState customer = profiles.findByAccount(account)
                .orElseThrow(() -> new ProblemException(StoreError.CUSTOMER_NOT_FOUND, "account: " + account));
        return new Profile(
                customer.id(),
                customer.email(),
                customer.firstName(),
                customer.lastName(),
                customer.phoneByAccount() ? customer.phone() : null,
                customer.acceptsMarketing(),
                addresses.ofAccount(customer.id()));
    }

    @PatchMapping
    @Operation(
            summary = "Change one's own profile; what is absent stays as it is, a phone number of null is taken away")
    Profile change(@RequestBody @Valid ProfilePatch patch) {
        changeOwnProfile.execute(account(), patch.toChange());
        return read();
    }

    private static CustomerId account() {
        Caller caller = Caller.get();
        if (caller.kind() != Caller.Kind.CUSTOMER) {
            throw new ProblemException(CommonError.PERMISSION_DENIED, "Only a customer has a profile.");
        }
        return new CustomerId(caller.id());
    }
}
