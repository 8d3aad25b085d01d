package com.ecomify.inventory.locations;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.inventory.config.InventoryError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of locations. */
@Component
class LocationQueries {

    private static final String SELECT = """
            select id, name, address1, address2, city, province, country, zip, is_active, is_default, created_at
            from inventory_locations where store_id = :store""";

    private final JdbcClient jdbc;

    LocationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their making. */
    @PreAuthorize("hasAuthority('inventory:read')")
    @Transactional(readOnly = true)
    Page<LocationView> list(int first, @Nullable String after) {
        Cursor start = Cursor.parse(after, 1);
        return Page.of(
                jdbc.sql(SELECT + " and (cast(:after as uuid) is null or id > :after) order by id limit :limit")
                        .param("store", CurrentStore.get().value())
                        .param("after", start == null ? null : start.uuid(0))
                        .param("limit", first + 1)
                        .query(LocationQueries::location)
                        .list(),
                first,
                location -> Cursor.of(location.id()));
    }

    @PreAuthorize("hasAuthority('inventory:read')")
    @Transactional(readOnly = true)
    LocationView get(LocationId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("store", CurrentStore.get().value())
                .param("id", id.value())
                .query(LocationQueries::location)
                .optional()
                .orElseThrow(() -> new ProblemException(
                        InventoryError.LOCATION_NOT_FOUND, "location: " + id + " (expected: one of this store)"));
    }

    private static LocationView location(ResultSet row, int number) throws SQLException {
        LocationAddress address = new LocationAddress(
                row.getString("address1"),
                row.getString("address2"),
                row.getString("city"),
                row.getString("province"),
                row.getString("country"),
                row.getString("zip"));
        boolean unknown = address.equals(new LocationAddress(null, null, null, null, null, null));
        return new LocationView(
                new LocationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                unknown ? null : address,
                row.getBoolean("is_active"),
                row.getBoolean("is_default"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
