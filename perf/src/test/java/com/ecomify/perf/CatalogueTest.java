package com.ecomify.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void writesARowPerVariantWithAllColumns() throws IOException {
        List<String> lines = Files.readAllLines(written(new Catalogue(1, 10, 3, 7)));

        assertThat(lines).hasSize(1 + 10 * 3);
        int columns = lines.getFirst().split(",", -1).length;
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(
                        line -> assertThat(line.replaceAll("\"[^\"]*\"", "x").split(",", -1))
                                .hasSize(columns));
        assertThat(lines.get(1)).startsWith(Catalogue.handle(0) + ",").endsWith(",active");
    }

    @Test
    void makesTheSameProductsOfTheSameSeed() throws IOException {
        Path first = written(new Catalogue(1, 50, 1, 7));
        Path again = written(new Catalogue(1, 50, 1, 7));
        Path other = written(new Catalogue(2, 50, 1, 7));

        assertThat(Files.mismatch(first, again)).isEqualTo(-1);
        assertThat(Files.mismatch(first, other)).isNotEqualTo(-1);
    }

    private Path written(Catalogue catalogue) throws IOException {
        Path file = Files.createTempFile(folder, "catalogue", ".csv");
        catalogue.write(file);
        return file;
    }
}
