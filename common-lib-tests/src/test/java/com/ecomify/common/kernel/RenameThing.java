package com.ecomify.common.kernel;

import com.ecomify.common.events.Outbox;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a thing and publishes the change, as use cases of real services do: the row first, then the outbox. */
@Service
class RenameThing {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    RenameThing(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Transactional
    void create(UUID id) {
        jdbc.sql("insert into things (store_id, id, name, version) values (?, ?, 'new', 0)")
                .params(CurrentStore.get().value(), id)
                .update();
    }

    /** The number in the event is the version of the thing: 1, 2, 3 without a gap. */
    @Transactional
    long execute(UUID id, String name) {
        long version = jdbc.sql("update things set name = ?, version = version + 1 where id = ? returning version")
                .params(name, id)
                .query(Long.class)
                .single();
        outbox.append(new ThingId(id), version, new ThingRenamed(new ThingId(id), name, version));
        return version;
    }

    @Transactional
    void failAfterAppending(UUID id) {
        execute(id, "never");
        throw new IllegalStateException("rolled back on purpose");
    }
}
