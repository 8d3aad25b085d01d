package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import com.ecomify.store.config.EmailAddress;
import com.ecomify.store.config.Faults;
import com.ecomify.store.config.IdCursor;
import com.ecomify.store.config.PlainText;
import com.ecomify.store.config.StoreError;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A merchant's view of the store's customers. */
@RestController
@RequestMapping("/api/v1/admin/customers")
@Tag(name = "Customers")
class CustomerAdminController {

    private final CreateCustomer createCustomer;
    private final CustomerQueries queries;
    private final AddressQueries addresses;

    CustomerAdminController(CreateCustomer createCustomer, CustomerQueries queries, AddressQueries addresses) {
        this.createCustomer = createCustomer;
        this.queries = queries;
        this.addresses = addresses;
    }

    record CreateRequest(
            @NotNull String email,

            @NotNull @Size(max = 100) @Pattern(regexp = PlainText.ONE_LINE_NOT_BLANK, message = PlainText.EXPECTED)
            String firstName,

            @NotNull @Size(max = 100) @Pattern(regexp = PlainText.ONE_LINE, message = PlainText.EXPECTED)
            String lastName,

            @Nullable @Pattern(regexp = PlainText.PHONE) String phone,
            @Nullable Boolean acceptsMarketing,

            @Nullable @Size(max = 50)
            List<
                            @NotNull @Size(max = 64)
                            @Pattern(regexp = PlainText.ONE_LINE_NOT_BLANK, message = PlainText.EXPECTED) String>
                    tags) {

        CreateRequest {
            // Not List.copyOf: a null among the tags is for validation to name.
            tags = tags == null ? null : new ArrayList<>(tags);
        }

        private CreateCustomer.NewCustomer toNewCustomer() {
            Faults faults = new Faults();
            EmailAddress address = faults.collect("email", "Email", () -> new EmailAddress(email));
            faults.throwIfAny();
            return new CreateCustomer.NewCustomer(
                    new Customer.Contact(Faults.present(address).value(), firstName.strip(), lastName.strip(), phone),
                    Boolean.TRUE.equals(acceptsMarketing),
                    tags == null ? List.of() : tags.stream().map(String::strip).toList());
        }
    }

    /** A customer with the addresses. */
    record CustomerDetail(@JsonUnwrapped CustomerView customer, List<AddressView> addresses) {

        CustomerDetail {
            addresses = List.copyOf(addresses);
        }
    }

    @PostMapping
    @Operation(summary = "Add a customer")
    ResponseEntity<CustomerDetail> create(@RequestBody @Valid CreateRequest request) {
        return switch (createCustomer.execute(request.toNewCustomer())) {
            case CreateCustomerOutcome.Created(CustomerState customer) ->
                ResponseEntity.created(URI.create("/api/v1/admin/customers/" + customer.id()))
                        .body(read(customer.id()));
            case CreateCustomerOutcome.EmailTaken(CustomerId by) ->
                throw new ProblemException(
                        StoreError.CUSTOMER_EMAIL_TAKEN,
                        "email: " + request.email() + " (expected: one that no customer of the store has)",
                        Map.of("customerId", by));
        };
    }

    @GetMapping
    @Operation(summary = "List customers, the newest first; query looks in names, email addresses and phone numbers")
    Page<CustomerView> list(
            @RequestParam(defaultValue = "")
                    @Size(max = 200)
                    @Pattern(regexp = PlainText.ONE_LINE, message = PlainText.EXPECTED)
                    String query,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(query, first, IdCursor.parse(after));
    }

    @GetMapping("/{customerId}")
    @Operation(summary = "Read a customer with their addresses")
    CustomerDetail read(@PathVariable CustomerId customerId) {
        CustomerView customer = queries.find(customerId)
                .orElseThrow(() -> new ProblemException(StoreError.CUSTOMER_NOT_FOUND, "customer: " + customerId));
        return new CustomerDetail(customer, addresses.of(customerId));
    }
}
