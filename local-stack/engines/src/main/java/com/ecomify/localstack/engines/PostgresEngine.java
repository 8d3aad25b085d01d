package com.ecomify.localstack.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL 18 from the zonky binaries. */
public final class PostgresEngine implements Engine {

    private static final String ADMIN = "ecomify_admin";
    private static final EngineProcess.StopSignals SIGNALS =
            new EngineProcess.StopSignals(ProcessRecord.Signal.INT, ProcessRecord.Signal.QUIT);

    private final PostgresServer server;
    private final int port;
    private final EngineProcess process;

    private PostgresEngine(PostgresServer server, int port, EngineProcess process) {
        this.server = server;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the server, with a new cluster when the data folder is empty.
     *
     * @param adminPassword the administrator's password; an existing cluster keeps the one that it was made with
     */
    public static PostgresEngine start(EngineSettings wanted, String adminPassword) {
        return start(wanted, adminPassword, PostgresAccount.current());
    }

    static PostgresEngine start(EngineSettings wanted, String adminPassword, PostgresAccount account) {
        EngineSettings settings = wanted.onFixedPort();
        Path programs = programs(account);
        Path folder = account.workIn(settings.data());
        Path cluster = new PostgresCluster(account, programs, folder).ensure(ADMIN, adminPassword);

        EngineProcess process = EngineProcess.start(
                "PostgreSQL", settings, SIGNALS, account.running(command(programs, cluster, settings)));
        PostgresServer server = server(settings.port(), adminPassword);
        process.awaitReady(server::answers);
        return new PostgresEngine(server, settings.port(), process);
    }

    /** The server that an engine on the port runs, as its administrator reaches it. */
    public static PostgresServer server(int port, String adminPassword) {
        return new PostgresServer("jdbc:postgresql://127.0.0.1:" + port, ADMIN, adminPassword);
    }

    private static Path programs(PostgresAccount account) {
        Path folder = account.workIn(EcomifyHome.stateFolder().resolve("binaries/postgres"));
        return new BinaryCache(folder).archive(Platform.current().postgresArchive());
    }

    private static List<String> command(Path programs, Path cluster, EngineSettings settings) {
        var command = new ArrayList<>(List.of(
                programs.resolve("bin/postgres").toString(), "-D", cluster.toString(), "-p", "" + settings.port()));
        option(command, "listen_addresses", "127.0.0.1");
        option(command, "unix_socket_directories", "");
        // Nine services with a pool each, and as many again while one of them is replaced.
        option(command, "max_connections", "300");
        option(command, "shared_buffers", "128MB");
        option(command, "jit", "off");
        option(command, "timezone", "UTC");
        option(command, "log_timezone", "UTC");
        option(command, "shared_preload_libraries", "pg_stat_statements");
        if (settings.disposable()) {
            option(command, "fsync", "off");
            option(command, "synchronous_commit", "off");
            option(command, "full_page_writes", "off");
        }
        return command;
    }

    private static void option(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }

    /** The server as its administrator reaches it. */
    public PostgresServer server() {
        return server;
    }

    /** Makes a service's database and roles, or brings them up to date. */
    public void ensureDatabase(ServiceDatabase database) {
        server.ensureDatabase(database);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public ProcessRecord process() {
        return process.process();
    }

    @Override
    public boolean isHealthy() {
        return server.answers();
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    /** The files of one PostgreSQL cluster. */
    private record PostgresCluster(PostgresAccount account, Path programs, Path folder) {

        Path ensure(String admin, String password) {
            Path cluster = folder.resolve("cluster");
            if (!Files.exists(cluster)) {
                try {
                    initialize(cluster, admin, password);
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot make a PostgreSQL cluster in " + folder, e);
                }
            }
            return cluster;
        }

        /** In a folder beside, so that an interrupted attempt is never taken for a cluster. */
        private void initialize(Path cluster, String admin, String password) throws IOException {
            Path workspace = Files.createTempDirectory(folder, "initializing-");
            try {
                Path passwordFile = Files.writeString(workspace.resolve("password"), password);
                account.own(workspace);
                Path fresh = workspace.resolve("cluster");
                ShortCommand initdb = ShortCommand.run(account.running(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=" + admin,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-sync")));
                if (!initdb.succeeded()) {
                    throw new EngineFailedException("initdb failed:\n" + initdb.output());
                }
                Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.delete(workspace);
            }
        }
    }
}
