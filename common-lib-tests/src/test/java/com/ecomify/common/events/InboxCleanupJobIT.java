package com.ecomify.common.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.TestEngines;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class InboxCleanupJobIT {

    @Test
    void forgetsOldEventsInBatchesAndKeepsYoungOnes() throws Exception {
        try (RelayRig rig = new RelayRig(TestEngines.kafkaBootstrap())) {
            JdbcClient jdbc = JdbcClient.create(RelayRig.connections(rig.database()));
            int old = InboxCleanupJob.BATCH + 10;
            jdbc.sql("""
                            insert into inbox (consumer, event_id, received_at)
                            select 'test', gen_random_uuid(), now() - interval '11 days' from generate_series(1, ?)""").param(old).update();
            jdbc.sql("""
                            insert into inbox (consumer, event_id, received_at)
                            select 'test', gen_random_uuid(), now() - interval '9 days' from generate_series(1, 3)""").update();

            job(rig).run();

            assertThat(jdbc.sql("select count(*) from inbox").query(Long.class).single())
                    .isEqualTo(3L);
        }
    }

    private static InboxCleanupJob job(RelayRig rig) {
        var connections = RelayRig.connections(rig.database());
        return new InboxCleanupJob(
                JdbcClient.create(connections),
                new TransactionTemplate(new JdbcTransactionManager(connections)),
                Clock.systemUTC(),
                Duration.ofDays(10));
    }
}
