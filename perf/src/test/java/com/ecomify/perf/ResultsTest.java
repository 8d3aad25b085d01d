package com.ecomify.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private final Row row = new Row(
            "product",
            "product",
            "5,000/s",
            4_998,
            2,
            9,
            14,
            149_940,
            0,
            Map.of("gateway", 0.21, "load", 0.05),
            Map.of("product", 0.01),
            "≥ 5,000/s, p95 < 50 ms",
            true,
            "");

    @Test
    void writesTheTableAsMarkdownAndTheSameAsJson(@TempDir Path folder) throws IOException {
        Path markdown = new Results(Map.of("cores", "4", "commit", "abc"), List.of(row)).write(folder);

        assertThat(Files.readString(markdown))
                .contains("* cores: 4", "* commit: abc")
                .contains(
                        "| product | 5,000/s | 4,998 | 2 | 9 | 14 | 149,940 | 0 | gateway 0.21, load 0.05 | product 0.01 |");
        Path json = folder.resolve(markdown.getFileName().toString().replace(".md", ".json"));
        assertThat(Http.JSON.readTree(json).at("/rows/0/p95").asLong()).isEqualTo(9);
    }

    @Test
    void sharesTotalsByRequests() {
        assertThat(Row.share(Map.of("gateway", 10.0, "mail", 0.0), 1_000, 1_000))
                .isEqualTo(Map.of("gateway", 10.0));
    }

    @Test
    void marksWhatMissedItsBudget() {
        assertThat(new Results(Map.of(), List.of(row.andMet(false))).table()).contains("✘");
    }
}
