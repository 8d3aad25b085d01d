package com.ecomify.localstack.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Kafka broker that is its own controller. */
public final class KafkaEngine implements Engine {

    private static final int HEAP_MEGABYTES = 320;
    private static final EngineProcess.StopSignals SIGNALS =
            new EngineProcess.StopSignals(ProcessRecord.Signal.TERM, ProcessRecord.Signal.KILL);

    private final EngineSettings settings;
    private final int controllerPort;
    private final EngineProcess process;

    private KafkaEngine(EngineSettings settings, int controllerPort, EngineProcess process) {
        this.settings = settings;
        this.controllerPort = controllerPort;
        this.process = process;
    }

    /** Starts the broker on the data of the last run, if any; its controller listens on the next port. */
    public static KafkaEngine start(EngineSettings wanted) {
        EngineSettings settings = wanted.onFixedPort();
        return start(settings, settings.secondPort(1));
    }

    /** Starts a broker that was closed once more, on the same ports and data. */
    public KafkaEngine startAgain() {
        return start(settings, controllerPort);
    }

    private static KafkaEngine start(EngineSettings settings, int controllerPort) {
        Path home = EcomifyHome.assembled("kafka-broker", "kafka");
        List<String> command = new JavaProgram(HEAP_MEGABYTES)
                .with("-Dlog4j2.configurationFile=" + home.resolve("config/log4j2.properties"))
                .startingQuickly()
                .running(
                        "-cp",
                        home.resolve("lib") + "/*",
                        "com.ecomify.localstack.kafka.KafkaBroker",
                        writeProperties(settings, controllerPort).toString());
        EngineProcess process = EngineProcess.start("Kafka", settings, SIGNALS, command);
        process.awaitReady(() -> Loopback.kafkaAnswers("127.0.0.1", settings.port()));
        return new KafkaEngine(settings, controllerPort, process);
    }

    private static Path writeProperties(EngineSettings settings, int controllerPort) {
        String properties =
                """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=true
                num.partitions=6
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.num.partitions=5
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.num.partitions=5
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000
                log.segment.bytes=67108864
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(settings.port(), controllerPort, settings.data().resolve("log"));
        try {
            Files.createDirectories(settings.data());
            return Files.writeString(settings.data().resolve("server.properties"), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address as clients want it. */
    public String bootstrap() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public ProcessRecord process() {
        return process.process();
    }

    @Override
    public boolean isHealthy() {
        return Loopback.kafkaAnswers("127.0.0.1", settings.port());
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
