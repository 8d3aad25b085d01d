package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Folders;
import com.ecomify.localstack.engines.Ports;
import com.ecomify.localstack.engines.PostgresEngine;
import com.ecomify.localstack.engines.PostgresServer;
import com.ecomify.localstack.engines.ProcessRecord;
import com.ecomify.localstack.engines.ProcessRecord.Signal;
import com.ecomify.localstack.engines.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A platform under the control of a program: for verifications and measurements that start it, disturb its parts and look
 * into its databases. Parts are named as {@code ./ecomify status} names them: {@code order}, {@code gateway},
 * {@code postgres}, {@code kafka}, ….
 *
 * <p>Safe for use by several threads as long as no two of them start, stop or kill the same part.
 */
public final class LocalPlatform implements AutoCloseable {

    private static final int FIRST_OFFSET = 1000;
    private static final int LAST_OFFSET = 9000;
    private static final int BETWEEN_OFFSETS = 250;

    private final Layout layout;
    private final Console console;
    private final Console quiet = Console.silent();
    private final RunRecords records;
    private final RunRecords.RunningPlatform running;
    private final Secrets secrets;
    private volatile Map<String, String> settings;
    private final boolean ours;

    private LocalPlatform(Layout layout, Console console, Map<String, String> settings, boolean ours)
            throws IOException {
        this.layout = layout;
        this.console = console;
        this.records = new RunRecords(layout.run());
        this.running = records.platform()
                .orElseThrow(() -> new RefusedException("The platform is not running; start it with ./ecomify up"));
        this.secrets = Secrets.ensure(layout.secrets());
        this.settings = settings;
        this.ours = ours;
    }

    /**
     * Starts a platform with data, ports and processes of its own, beside whatever else runs. What an earlier one of that
     * name left is removed first. Closing it stops its processes and keeps its data and logs.
     *
     * @param root the repository, built
     * @param name of the folder under {@code .ecomify} that it lives in
     * @throws RefusedException when it cannot start; the reasons have been printed
     */
    public static LocalPlatform startApart(Path root, String name) throws IOException {
        return startApart(root, name, StartOptions.withoutWeb());
    }

    /**
     * Starts a platform like {@link #startApart(Path, String)} whose services are set up in another way than by default.
     *
     * @param settings further environment variables of every service
     */
    public static LocalPlatform startApart(Path root, String name, Map<String, String> settings) throws IOException {
        return startApart(root, name, new StartOptions(false, settings));
    }

    /** Starts a platform like {@link #startApart(Path, String, Map)}, with the storefront and the admin. */
    public static LocalPlatform startApartWithWeb(Path root, String name, Map<String, String> settings)
            throws IOException {
        return startApart(root, name, new StartOptions(true, settings));
    }

    private static LocalPlatform startApart(Path root, String name, StartOptions options) throws IOException {
        Layout apart = Layout.of(root).apart(name);
        var console = new Console(System.out);
        new PlatformStop(apart, console).run();
        Folders.delete(apart.state());
        PortPlan ports = freePorts();
        console.line("A platform of its own, with port offset " + ports.offset());
        if (!new PlatformStart(apart, console, System.getenv(), options).run(ports)) {
            new PlatformStop(apart, console).run();
            throw new RefusedException("The platform did not start; logs are in " + apart.logs());
        }
        return new LocalPlatform(apart, console, Map.copyOf(options.further()), true);
    }

    /**
     * The platform that {@code ./ecomify up} has started. Closing this object leaves it running.
     *
     * @param root the repository
     * @throws RefusedException when it does not run
     */
    public static LocalPlatform running(Path root) throws IOException {
        return new LocalPlatform(Layout.of(root), new Console(System.out), Map.of(), false);
    }

    /** Names of the services, the gateway last. */
    public List<String> services() {
        return Parts.services();
    }

    /** Names of the engines. */
    public List<String> engines() {
        return Parts.engines();
    }

    /** Names of the web applications; empty where the platform was started without them. */
    public List<String> webApplications() {
        return running.web() ? Parts.web() : List.of();
    }

    /** The base URL of a service or a web application, without a slash at its end. */
    public String url(String part) {
        return Parts.web().contains(part)
                ? running.ports().url(WebApplication.named(part))
                : running.ports().url(service(part));
    }

    /** An engine's address as its clients want it: a JDBC URL without a database, {@code host:port}, or a URL. */
    public String address(String engine) {
        return running.engines().of(engine(engine)).address();
    }

    /** The PostgreSQL server as its administrator; not for one that the environment names. */
    public PostgresServer postgres() {
        return PostgresEngine.server(running.engines().of(EngineKind.POSTGRES).port(), secrets.postgresAdminPassword());
    }

    /** The mail catcher's web page and REST interface. */
    public String mailPage() {
        return running.ports().mailPage();
    }

    /** The only local port that webhooks may be sent to. */
    public int webhookReceiverPort() {
        return running.ports().webhookReceiver();
    }

    /** The name and the roles of a service's database; not for the gateway, which has none. */
    public ServiceDatabase database(String service) {
        return secrets.database(service(service));
    }

    /** The JDBC URL of a service's database. */
    public String jdbcUrl(String service) {
        return address("postgres") + "/" + database(service).name();
    }

    /** The private key that access tokens are signed with, PKCS#8 in base64: for tokens that the issuer would not make. */
    public String signingKey() {
        return secrets.signingKey();
    }

    /** The number of the part's process; empty when it does not run or somebody else runs it. */
    public Optional<Long> pid(String part) {
        return process(part).map(ProcessRecord::pid);
    }

    /** The log of a part since its last start. */
    public Path log(String part) {
        return layout.log(part);
    }

    /** The folder that this platform's data, logs and records are in. */
    public Path folder() {
        return layout.state();
    }

    /** Ends the part's process at once, without any chance to tidy up. */
    public void kill(String part) {
        process(part).ifPresent(ProcessRecord::kill);
    }

    /** Stops the part in order. */
    public void stop(String part) {
        records.findAlive(part).ifPresent(Parts::stop);
    }

    /** Suspends the process: it keeps its connections and answers nothing. */
    public void pause(String part) {
        process(part).ifPresent(found -> found.send(Signal.STOP));
    }

    /** Lets a paused process go on. */
    public void resume(String part) {
        process(part).ifPresent(found -> found.send(Signal.CONT));
    }

    /**
     * Starts a part that has ended and waits until it is ready; does nothing for one that is.
     *
     * @return whether it is ready
     */
    public boolean start(String part) throws InterruptedException {
        if (Parts.engines().contains(part)) {
            new EngineStart(layout, records, secrets, quiet)
                    .start(running.engines().of(engine(part)));
            return true;
        }
        try {
            return Parts.web().contains(part) ? startWeb(part) : startService(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean startWeb(String part) throws IOException, InterruptedException {
        return new WebStart(layout, records, running.ports(), quiet)
                .start(WebBuild.copied(layout, WebApplication.named(part)));
    }

    private boolean startService(String part) throws IOException, InterruptedException {
        var environment = new ServiceEnvironment(running.ports(), running.engines(), secrets, settings);
        return new ServiceStart(layout, records, environment, quiet).start(Application.unpacked(layout, service(part)));
    }

    /**
     * Sets services up in another way, from their next start on.
     *
     * @param further environment variables of every service, in place of those that the platform was started with
     */
    public void setUp(Map<String, String> further) {
        settings = Map.copyOf(further);
    }

    /**
     * Makes sure that these services, started from now on by this platform or a later one, start in half the time. That ends
     * those which did not, once per build; {@link #start} brings them back.
     */
    public void prepareRestarts(Collection<String> services) throws IOException, InterruptedException {
        if (ServiceJvm.isUsual()) {
            console.line("Writing down what services have loaded, for their next starts");
            new ClassArchive(layout, records, console)
                    .write(services.stream().map(LocalPlatform::service).toList());
        }
    }

    /** Tells the first sale to this platform, every step checked and printed. */
    public void sellFirst() throws IOException {
        var steps = new Steps(console);
        Demo.firstSale(layout, steps).run();
        console.line("All " + steps.done() + " steps were verified.");
    }

    /** Stops the platform if this object has started it. Its data and logs stay until the next start of that name. */
    @Override
    public void close() throws IOException {
        if (ours) {
            new PlatformStop(layout, quiet).run();
        }
    }

    private Optional<ProcessRecord> process(String part) {
        return records.findAlive(part).map(RunRecord::process);
    }

    private static Service service(String name) {
        return Service.all().stream()
                .filter(service -> service.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is called " + name));
    }

    private static EngineKind engine(String name) {
        return Stream.of(EngineKind.values())
                .filter(engine -> engine.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No engine is called " + name));
    }

    private static PortPlan freePorts() {
        return IntStream.iterate(FIRST_OFFSET, offset -> offset <= LAST_OFFSET, offset -> offset + BETWEEN_OFFSETS)
                .mapToObj(PortPlan::new)
                .filter(plan -> plan.all().keySet().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new RefusedException("No port offset is free from end to end"));
    }
}
