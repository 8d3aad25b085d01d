package com.ecomify.common.testing;

import com.ecomify.localstack.engines.ElasticsearchEngine;
import com.ecomify.localstack.engines.Engine;
import com.ecomify.localstack.engines.EngineSettings;
import com.ecomify.localstack.engines.Folders;
import com.ecomify.localstack.engines.KafkaEngine;
import com.ecomify.localstack.engines.MailEngine;
import com.ecomify.localstack.engines.OrphanGuard;
import com.ecomify.localstack.engines.PostgresEngine;
import com.ecomify.localstack.engines.PostgresServer;
import com.ecomify.localstack.engines.RedisEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Engines as processes of our own, in a temporary folder; both are gone when this JVM is, however it ends. */
final class EmbeddedEngines implements EngineSource {

    private static final EmbeddedEngines INSTANCE = new EmbeddedEngines();

    private final Path folder;
    private final Queue<Engine> running = new ConcurrentLinkedQueue<>();

    private EmbeddedEngines() {
        try {
            folder = Files.createTempDirectory("ecomify-test-engines-");
            // PostgreSQL may have to run under another account than root's.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OrphanGuard guard = OrphanGuard.removing(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(guard), "stop-test-engines"));
    }

    static EmbeddedEngines instance() {
        return INSTANCE;
    }

    @Override
    public PostgresServer postgres() {
        return started(PostgresEngine.start(settings("postgres"), "test")).server();
    }

    @Override
    public String kafkaBootstrap() {
        return started(KafkaEngine.start(settings("kafka"))).bootstrap();
    }

    @Override
    public String redisUrl() {
        return started(RedisEngine.start(settings("redis"))).url();
    }

    @Override
    public String elasticsearchUrl() {
        return started(ElasticsearchEngine.start(settings("elasticsearch"))).url();
    }

    TestEngines.Mail mail() {
        MailEngine engine = started(MailEngine.start(settings("mail")));
        return new TestEngines.Mail("127.0.0.1", engine.port(), engine.apiUrl());
    }

    StoppableKafka stoppableKafka() {
        try {
            Path own = Files.createTempDirectory(folder, "kafka-");
            return new StoppableKafka(KafkaEngine.start(EngineSettings.disposable(own)), this::started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EngineSettings settings(String engine) {
        return EngineSettings.disposable(folder.resolve(engine));
    }

    private <T extends Engine> T started(T engine) {
        running.add(engine);
        return engine;
    }

    private void shutDown(OrphanGuard guard) {
        running.parallelStream().forEach(Engine::kill);
        try {
            Folders.delete(folder);
            guard.close();
        } catch (IOException e) {
            // The guard removes what is left.
        }
    }
}
