package com.ecomify.inventory.locations;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import com.ecomify.inventory.config.InventoryError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
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

@RestController
@RequestMapping("/api/v1/admin/inventory/locations")
@Tag(name = "Inventory locations")
class LocationController {

    private final LocationQueries queries;
    private final AddLocation addLocation;

    LocationController(LocationQueries queries, AddLocation addLocation) {
        this.queries = queries;
        this.addLocation = addLocation;
    }

    @GetMapping
    @Operation(summary = "List the store's locations")
    Page<LocationView> list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(first, after);
    }

    @GetMapping("/{locationId}")
    @Operation(summary = "Show a location")
    LocationView get(@PathVariable LocationId locationId) {
        return queries.get(locationId);
    }

    @PostMapping
    @Operation(summary = "Add a location")
    ResponseEntity<LocationView> add(@Valid @RequestBody NewLocation body) {
        LocationAddress address = body.address() == null ? null : body.address().toAddress();
        return switch (addLocation.execute(body.name().strip(), address)) {
            case AddLocationOutcome.Added(LocationView location) ->
                ResponseEntity.created(URI.create("/api/v1/admin/inventory/locations/" + location.id()))
                        .body(location);
            case AddLocationOutcome.NameTaken() ->
                throw new ProblemException(
                        InventoryError.LOCATION_NAME_TAKEN,
                        "name: " + body.name() + " (expected: one that no other location has)",
                        Map.of("name", body.name()));
        };
    }

    record NewLocation(
            @NotBlank @Size(max = 100) String name,
            @Valid @Nullable NewAddress address) {}

    record NewAddress(
            @Size(max = 200) @Nullable String address1,
            @Size(max = 200) @Nullable String address2,
            @Size(max = 100) @Nullable String city,
            @Size(max = 100) @Nullable String province,

            @Pattern(regexp = "[A-Z]{2}", message = "an ISO 3166-1 alpha-2 code such as DE") @Nullable
            String country,

            @Size(max = 20) @Nullable String zip) {

        LocationAddress toAddress() {
            return new LocationAddress(address1, address2, city, province, country, zip);
        }
    }
}
