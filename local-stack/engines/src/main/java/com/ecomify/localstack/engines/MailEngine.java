package com.ecomify.localstack.engines;

import java.nio.file.Path;
import java.util.List;

/** GreenMail as a mail catcher: takes every mail by SMTP, delivers none, shows them by HTTP. It keeps them in memory. */
public final class MailEngine implements Engine {

    /** A mail takes about 4 KB, and a load test sends tens of thousands. */
    private static final int HEAP_MEGABYTES = 256;

    private static final int API_PORT_DISTANCE = 5_000;
    private static final EngineProcess.StopSignals SIGNALS =
            new EngineProcess.StopSignals(ProcessRecord.Signal.TERM, ProcessRecord.Signal.KILL);

    private final int port;
    private final int apiPort;
    private final EngineProcess process;

    private MailEngine(int port, int apiPort, EngineProcess process) {
        this.port = port;
        this.apiPort = apiPort;
        this.process = process;
    }

    /** Starts the catcher; its HTTP API listens five thousand ports above SMTP. */
    public static MailEngine start(EngineSettings wanted) {
        EngineSettings settings = wanted.onFixedPort();
        int apiPort = settings.secondPort(API_PORT_DISTANCE);
        Path jar = EcomifyHome.assembled("engines", "mail/greenmail-standalone.jar");
        List<String> command = new JavaProgram(HEAP_MEGABYTES)
                .with("-Dgreenmail.smtp.hostname=127.0.0.1", "-Dgreenmail.smtp.port=" + settings.port())
                .with("-Dgreenmail.api.hostname=127.0.0.1", "-Dgreenmail.api.port=" + apiPort)
                .with("-Dgreenmail.auth.disabled", "-Dgreenmail.startup.timeout=30000")
                .startingQuickly()
                .running("-jar", jar.toString());
        EngineProcess process = EngineProcess.start("GreenMail", settings, SIGNALS, command);
        var engine = new MailEngine(settings.port(), apiPort, process);
        process.awaitReady(engine::isHealthy);
        return engine;
    }

    /** The base address of GreenMail's HTTP API, which lists users and their mails. */
    public String apiUrl() {
        return "http://127.0.0.1:" + apiPort;
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
        return Loopback.smtpAnswers("127.0.0.1", port) && Loopback.httpAnswers(apiUrl() + "/api/service/readiness");
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
