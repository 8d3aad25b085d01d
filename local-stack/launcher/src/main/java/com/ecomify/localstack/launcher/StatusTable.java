package com.ecomify.localstack.launcher;

import java.util.Locale;

/** The report as a table. */
record StatusTable(Console console) {

    void print(StatusReport report) {
        row("PART", "HEALTH", "ADDRESS", "PID", "MB");
        for (PartStatus part : report.parts()) {
            row(
                    part.name(),
                    part.health().word(),
                    part.address() + (part.external() ? " (external)" : ""),
                    part.pid().map(String::valueOf).orElse(""),
                    part.memoryBytes() == 0 ? "" : megabytes(part.memoryBytes()));
        }
        row("all", report.state(), "", "", megabytes(report.memoryBytes()));
        console.line("");
        if (report.has(WebApplication.STOREFRONT)) {
            console.line("  Storefront " + report.ports().demoStore());
            console.line("  Admin      " + report.ports().url(WebApplication.ADMIN));
        }
        console.line("  API        " + report.ports().url(Service.GATEWAY));
        console.line("  Mails      " + report.ports().mailPage());
        report.logins().ifPresent(logins -> {
            console.line("  Merchant   " + logins.merchantEmail() + "   password " + logins.password());
            console.line(
                    "  Customer   " + logins.customerEmail() + "   (same password; both exist after ./ecomify demo)");
        });
        console.line("");
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    private void row(String name, String health, String address, String pid, String memory) {
        console.line(String.format(Locale.ROOT, "  %-14s %-10s %-42s %8s %7s", name, health, address, pid, memory)
                .stripTrailing());
    }
}
