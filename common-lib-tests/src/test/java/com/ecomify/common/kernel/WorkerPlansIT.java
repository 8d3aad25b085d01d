package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.QueryPlans;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/** That the workers of every service, who look several times a second, find what is due without going through all of it. */
@ServiceTest
@TestPropertySource(properties = "ecomify.test.database=plans") // which makes a context and a database of its own
class WorkerPlansIT {

    private static final String DEADLINES = """
            insert into deadlines (store_id, kind, subject_id, due_at)
            select md5('store ' || n % 1000)::uuid, case when n % 2 = 0 then 'other' else 'kernel-test' end,
                gen_random_uuid(), now() + interval '1 day' + n * interval '1 second'
            from generate_series(1, 300000) as n""";
    private static final String INBOX = """
            insert into inbox (consumer, event_id, received_at)
            select 'kernel.' || n % 4, gen_random_uuid(), now() - n * interval '0.1 second'
            from generate_series(1, 300000) as n""";

    @Autowired
    private QueryPlans plans;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void findWhatIsDueAmongManyRows() throws SQLException, InterruptedException {
        database.fill(DEADLINES, INBOX);

        assertThat(plans.faultsOfWorkers("deadlines", 1_000, Duration.ofSeconds(2)))
                .isEmpty();
    }
}
