package com.ecomify.common.testing;

import com.ecomify.localstack.engines.PostgresServer;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Engines as containers, which Testcontainers removes when this JVM is gone. */
final class DockerEngines implements EngineSource {

    /** Looked up without Testcontainers, which tries for seconds and logs at length where there is no Docker. */
    static final boolean AVAILABLE = isAvailable();

    private static final int REDIS_PORT = 6379;
    private static final int ELASTICSEARCH_PORT = 9200;

    private static boolean isAvailable() {
        String host = System.getenv().getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock");
        if (!host.startsWith("unix://")) {
            return true;
        }
        Path socket = Path.of(host.substring("unix://".length()));
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    @SuppressWarnings("resource") // lives as long as the JVM
    public PostgresServer postgres() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        String address = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new PostgresServer(address, container.getUsername(), container.getPassword());
    }

    @Override
    @SuppressWarnings("resource") // lives as long as the JVM
    public String kafkaBootstrap() {
        var container = new KafkaContainer("apache/kafka:4.4.0")
                .withEnv("KAFKA_NUM_PARTITIONS", "3")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        return container.getBootstrapServers();
    }

    @Override
    @SuppressWarnings("resource") // lives as long as the JVM
    public String redisUrl() {
        var container = new GenericContainer<>("redis:8-alpine").withExposedPorts(REDIS_PORT);
        container.start();
        return "redis://" + container.getHost() + ":" + container.getMappedPort(REDIS_PORT);
    }

    @Override
    @SuppressWarnings("resource") // lives as long as the JVM
    public String elasticsearchUrl() {
        var container = new GenericContainer<>("docker.elastic.co/elasticsearch/elasticsearch:9.5.3")
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .withExposedPorts(ELASTICSEARCH_PORT)
                .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow")
                        .forPort(ELASTICSEARCH_PORT)
                        .withStartupTimeout(Duration.ofMinutes(3)));
        container.start();
        return "http://" + container.getHost() + ":" + container.getMappedPort(ELASTICSEARCH_PORT);
    }
}
