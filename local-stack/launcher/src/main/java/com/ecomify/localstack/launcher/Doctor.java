package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Ports;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** {@code doctor}: checks the machine, the build, the ports and the engines, and says what to do about what is wrong. */
final class Doctor {

    private static final long NEEDED_MEMORY_GIGABYTES = 6;
    private static final long NEEDED_DISK_GIGABYTES = 8;
    private static final int NEEDED_NODE = 20;
    private static final int NEEDED_JDK = 25;

    private final Layout layout;
    private final Console console;
    private boolean healthy = true;

    Doctor(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
    }

    /** Returns whether nothing is in the way of {@code up}. */
    boolean execute(int portOffset) throws IOException {
        console.line("Machine");
        check(
                "JDK " + NEEDED_JDK,
                Runtime.version().feature() == NEEDED_JDK,
                Runtime.version().toString());
        checkNode();
        checkMemory();
        long disk = Files.getFileStore(layout.root()).getUsableSpace() >> 30;
        check("disk", disk >= NEEDED_DISK_GIGABYTES, disk + " GB free, " + NEEDED_DISK_GIGABYTES + " wanted");
        check(
                "processors",
                Runtime.getRuntime().availableProcessors() >= 2,
                Runtime.getRuntime().availableProcessors() + ", 4 wanted for a start within a minute");
        console.line("Build");
        for (Service service : Service.all()) {
            if (!Files.exists(layout.jar(service))) {
                check(service.module(), false, "not built yet; ./ecomify up builds it");
            }
        }
        for (WebApplication application : WebApplication.all()) {
            if (!WebBuild.exists(layout, application)) {
                check(application.shortName(), false, "not built yet; ./ecomify up builds it");
            }
        }
        check("services and web", healthy, healthy ? "built" : "see above");
        checkParts(portOffset);
        return healthy;
    }

    private void checkNode() {
        String version = output("node", "--version");
        boolean recent = version.matches("v[0-9]+\\..*")
                && Integer.parseInt(version.substring(1, version.indexOf('.'))) >= NEEDED_NODE;
        check(
                "Node " + NEEDED_NODE,
                recent,
                version.isEmpty() ? "not found; needed for the web applications" : version);
    }

    private void checkMemory() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long total = system.getTotalMemorySize() >> 30;
        check("memory", total >= NEEDED_MEMORY_GIGABYTES, total + " GB, " + NEEDED_MEMORY_GIGABYTES + " wanted");
    }

    private void checkParts(int portOffset) throws IOException {
        StatusReport report = StatusReport.take(layout);
        console.line("Parts (" + report.state() + ")");
        Map<Integer, String> ports = new PortPlan(portOffset).all();
        List<String> running = report.parts().stream()
                .filter(part -> part.pid().isPresent() || part.external())
                .map(PartStatus::name)
                .toList();
        ports.forEach((port, part) -> {
            if (!running.contains(part) && !Ports.isFree(port)) {
                check("port " + port, false, "wanted by " + part + ", taken by " + PortOwner.describe(port));
            }
        });
        report.parts().stream()
                .filter(part -> running.contains(part.name()))
                .forEach(part -> check(
                        part.name(),
                        part.health() == PartStatus.Health.UP,
                        part.health().word()));
        if (running.isEmpty() && healthy) {
            console.line("  ✔ every port is free");
        }
    }

    private void check(String what, boolean good, String detail) {
        healthy &= good;
        console.line("  %s %-20s %s".formatted(good ? "✔" : "✘", what, detail));
    }

    private static String output(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream stream = process.getInputStream()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        } catch (IOException e) {
            return "";
        }
    }
}
