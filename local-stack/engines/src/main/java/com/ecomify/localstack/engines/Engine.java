package com.ecomify.localstack.engines;

/** A running engine. Closing it stops its process in order; the data stay. */
public sealed interface Engine extends AutoCloseable
        permits ElasticsearchEngine, KafkaEngine, MailEngine, PostgresEngine, RedisEngine {

    /** The port on 127.0.0.1 that clients use. */
    int port();

    /** The process that does the work, to be recorded by whoever wants to find it again later. */
    ProcessRecord process();

    /** Whether the engine answers a request in its own protocol right now. */
    boolean isHealthy();

    /** Ends the process at once, as a crash would. */
    void kill();

    @Override
    void close();
}
