package com.ecomify.common.testing;

import com.ecomify.localstack.engines.KafkaEngine;
import java.util.function.Consumer;

/** A Kafka broker for tests of what happens while it is away. It keeps its address and its data. */
public final class StoppableKafka implements AutoCloseable {

    private final Consumer<KafkaEngine> onStart;
    private KafkaEngine engine;

    StoppableKafka(KafkaEngine engine, Consumer<KafkaEngine> onStart) {
        this.onStart = onStart;
        this.engine = engine;
        onStart.accept(engine);
    }

    /** The bootstrap address, the same after every start. */
    public String bootstrap() {
        return engine.bootstrap();
    }

    /** Stops the broker in order. */
    public void stop() {
        engine.close();
    }

    /** Ends the broker as a crash would. */
    public void kill() {
        engine.kill();
    }

    /** Starts the broker that was stopped, and returns when it answers. */
    public void start() {
        engine = engine.startAgain();
        onStart.accept(engine);
    }

    @Override
    public void close() {
        engine.kill();
    }
}
