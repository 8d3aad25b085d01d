package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.pagination.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many customers in one call, for the gateway. Not routed from outside. */
@RestController
@Tag(name = "Internal")
class CustomerLookupController {

    private final CustomerQueries queries;

    CustomerLookupController(CustomerQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/internal/customers")
    @Operation(
            summary = "Read customers by their own ids or their accounts' ids, at most 100; unknown ones are left out")
    Page<CustomerView> byIds(@RequestParam @Size(min = 1, max = 100) List<CustomerId> ids) {
        return new Page<>(queries.byIds(ids), new Page.PageInfo(false, null));
    }
}
