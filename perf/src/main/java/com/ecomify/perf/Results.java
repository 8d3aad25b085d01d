package com.ecomify.perf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The table, and the files that it is written to. */
record Results(Map<String, String> facts, List<Row> rows) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");
    private static final String COLUMNS =
            "| scenario | load | done/s | p50 | p95 | p99 | answers | errors | CPU ms/request"
                    + " | SQL statements/request | budget | kept | note |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";

    /** Writes Markdown and JSON side by side and returns the Markdown file. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = LocalDateTime.now(ZoneOffset.UTC).format(NAME);
        Path markdown = folder.resolve(name + ".md");
        Files.writeString(markdown, markdown());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("facts", facts);
        document.put("rows", rows);
        Files.writeString(
                folder.resolve(name + ".json"),
                Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
        return markdown;
    }

    String markdown() {
        String about = facts.entrySet().stream()
                .map(fact -> "* %s: %s".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n"));
        return "# Measured\n\n" + about
                + "\n\nTimes are milliseconds. Processor time is that of all processes during the run, divided by the"
                + " requests sent, that of checkouts by the orders; `load` is the load generator's own. SQL statements are PostgreSQL's"
                + " (`pg_stat_statements`), without what begins and ends transactions and sets their store.\n\n"
                + table();
    }

    String table() {
        return COLUMNS + rows.stream().map(Results::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        String name = row.scenario().equals(row.kind()) ? row.kind() : row.scenario() + ": " + row.kind();
        boolean timed = row.answers() > 0;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %,d | %,d | %s | %s | %s | %s | %s |%n",
                name,
                row.load(),
                row.rate() > 0 ? String.format(Locale.ROOT, "%,.0f", row.rate()) : "",
                timed ? row.p50() : "",
                timed ? row.p95() : "",
                timed ? row.p99() : "",
                row.answers(),
                row.errors(),
                shares(row.cpu()),
                shares(row.statements()),
                row.budget(),
                row.met() ? "✔" : "✘",
                row.note());
    }

    private static String shares(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(each -> String.format(Locale.ROOT, "%s %.2f", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
