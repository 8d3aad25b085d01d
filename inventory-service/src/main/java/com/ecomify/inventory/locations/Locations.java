package com.ecomify.inventory.locations;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The locations of the current store, for the other features. */
@Component
public class Locations {

    private static final String DEFAULT_NAME = "Main location";

    private final JdbcClient jdbc;
    private final Clock clock;

    Locations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The location that new stock opens at; makes it if the store has none yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LocationId defaultLocation() {
        return findDefault().or(this::makeDefault).orElseThrow(() -> new IllegalStateException("no default location"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean exists(LocationId location) {
        return jdbc.sql("select exists (select from inventory_locations where store_id = :store and id = :id)")
                .param("store", CurrentStore.get().value())
                .param("id", location.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<LocationId> findDefault() {
        return jdbc.sql("select id from inventory_locations where store_id = :store and is_default")
                .param("store", CurrentStore.get().value())
                .query(UUID.class)
                .optional()
                .map(LocationId::new);
    }

    /** Two events may be the first at the same time: the second one waits for the first and finds its location. */
    private Optional<LocationId> makeDefault() {
        int made = jdbc.sql("""
                insert into inventory_locations (store_id, id, name, is_default, created_at)
                values (:store, :id, :name, true, :now) on conflict do nothing""")
                .param("store", CurrentStore.get().value())
                .param("id", Uuid7.next())
                .param("name", DEFAULT_NAME)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        Optional<LocationId> found = findDefault();
        if (found.isEmpty() && made == 0) {
            // The name belongs to a location that is not the default one: it becomes that.
            jdbc.sql(
                            "update inventory_locations set is_default = true where store_id = :store and lower(name) = lower(:name)")
                    .param("store", CurrentStore.get().value())
                    .param("name", DEFAULT_NAME)
                    .update();
            return findDefault();
        }
        return found;
    }
}
