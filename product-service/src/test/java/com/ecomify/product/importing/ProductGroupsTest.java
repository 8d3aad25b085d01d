package com.ecomify.product.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.product.catalog.ProductDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProductGroupsTest {

    @Test
    void groupsTheRowsOfAProductAndKnowsTheirLines() throws Exception {
        List<ImportedProduct> products = read("""
                \uFEFFHandle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price,Image Src
                lamp,Lamp,"two
                lines",Size,S,1,
                lamp,,,,L,2,

                lamp,,,,,,https://images.example/lamp.jpg
                rug,Rug,,Title,Default Title,oops,
                """);

        assertThat(products).hasSize(2);
        ProductDraft lamp = Objects.requireNonNull(products.getFirst().draft());
        assertThat(lamp.variants()).hasSize(2);
        assertThat(lamp.images()).hasSize(1);
        assertThat(products.getFirst().variantLines()).containsExactly(2L, 4L);
        assertThat(products.getFirst().imageLines()).containsExactly(6L);
        assertThat(products.getLast().draft()).isNull();
        assertThat(products.getLast().errors())
                .extracting(ImportedProduct.RowError::line, ImportedProduct.RowError::code)
                .containsExactly(tuple(7L, "WRONG_TYPE"));
    }

    @Test
    void makesTheSameHandleOfTheSameTitleEveryTime() throws Exception {
        String file = "URL handle,Title,Price\n,Café Chair,5\n,Stool,6\n";

        assertThat(read(file)).extracting(ImportedProduct::handle).containsExactly("cafe-chair", "stool");
        assertThat(read(file)).extracting(ImportedProduct::handle).containsExactly("cafe-chair", "stool");
    }

    @Test
    void readsTheStatusOfBothGenerations() throws Exception {
        assertThat(status("Handle,Title,Variant Price,Published\na,A,1,true\n")).isEqualTo(ProductStatus.ACTIVE);
        assertThat(status("Handle,Title,Variant Price,Published\na,A,1,false\n"))
                .isEqualTo(ProductStatus.DRAFT);
        assertThat(status("Handle,Title,Price,Status,Published\na,A,1,Active,FALSE\n"))
                .isEqualTo(ProductStatus.DRAFT);
        assertThat(status("Handle,Title,Price,Status\na,A,1,archived\n")).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(status("Handle,Title,Price\na,A,1\n")).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void namesTheMissingColumns() {
        assertThatThrownBy(() -> read("Title,Vendor\nLamp,Hjem\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Handle or URL handle")
                .hasMessageContaining("Variant Price or Price");
    }

    private static ProductStatus status(String file) throws Exception {
        return Objects.requireNonNull(
                Objects.requireNonNull(read(file).getFirst().draft()).status());
    }

    private static List<ImportedProduct> read(String file) throws IOException, UnreadableFileException {
        List<ImportedProduct> products = new ArrayList<>();
        try (ProductGroups groups =
                ProductGroups.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            for (List<CsvRow> rows = groups.next(); !rows.isEmpty(); rows = groups.next()) {
                products.add(ProductRowsReader.read(rows));
            }
        }
        return products;
    }
}
