package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ElasticsearchEngine;
import com.ecomify.localstack.engines.Engine;
import com.ecomify.localstack.engines.EngineSettings;
import com.ecomify.localstack.engines.KafkaEngine;
import com.ecomify.localstack.engines.MailEngine;
import com.ecomify.localstack.engines.PostgresEngine;
import com.ecomify.localstack.engines.RedisEngine;
import java.util.Optional;

/** Starts one engine, or finds the one that runs. */
record EngineStart(Layout layout, RunRecords records, Secrets secrets, Console console) {

    private static final String ANY_VERSION = "";

    void start(EngineAddress engine) {
        var stopwatch = Stopwatch.start();
        String how = engine.external() ? useExternal(engine) : startOurs(engine);
        console.done(engine.kind().shortName(), stopwatch.elapsed(), engine.printed() + how);
    }

    private static String useExternal(EngineAddress engine) {
        if (!engine.isHealthy()) {
            throw new RefusedException("The " + engine.kind().shortName()
                    + " that the environment names does not answer at " + engine.printed());
        }
        return "  (external)";
    }

    private String startOurs(EngineAddress engine) {
        String part = engine.kind().shortName();
        Optional<RunRecord> running = records.findAlive(part);
        if (running.isPresent() && engine.isHealthy()) {
            return "  (was running)";
        }
        running.ifPresent(Parts::stop);
        var settings = EngineSettings.lasting(
                engine.port(),
                layout.data(engine.kind()),
                LogFile.fresh(layout.log(part)),
                process -> records.save(new RunRecord(part, process, ANY_VERSION)));
        Engine started = start(engine.kind(), settings);
        return "  pid " + started.process().pid();
    }

    private Engine start(EngineKind kind, EngineSettings settings) {
        return switch (kind) {
            case POSTGRES -> PostgresEngine.start(settings, secrets.postgresAdminPassword());
            case KAFKA -> KafkaEngine.start(settings);
            case REDIS -> RedisEngine.start(settings);
            case ELASTICSEARCH -> ElasticsearchEngine.start(settings);
            case MAIL -> MailEngine.start(settings);
        };
    }
}
