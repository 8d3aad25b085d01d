package com.ecomify.localstack.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** Formats the storage folder when it is new, then runs the broker: one JVM instead of Kafka's two commands. */
public final class KafkaBroker {

    private KafkaBroker() {}

    /**
     * Runs the broker until the process receives a termination signal.
     *
     * @param arguments the path of Kafka's {@code server.properties}
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Expected: SERVER_PROPERTIES");
        }
        formatIfNew(read(Path.of(arguments[0])));
        Kafka.main(arguments);
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void formatIfNew(Properties server) throws IOException {
        Path folder = Path.of(server.getProperty("log.dirs"));
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        var formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(server.getProperty("node.id")))
                .setControllerListenerName(server.getProperty("controller.listener.names"))
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString());
        try {
            formatter.run();
        } catch (Exception e) { // declared as such by Kafka
            throw new IOException("Cannot format " + folder, e);
        }
    }
}
