package com.ecomify.product.importing;

import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.product.catalog.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Writes the products that a merchant looks for into a file. */
@Component
class ExportProducts {

    private final Products products;

    ExportProducts(Products products) {
        this.products = products;
    }

    /** The file is complete, or there is none; whoever gets it deletes it. */
    @PreAuthorize("hasAuthority('product:read')")
    public Path execute(@Nullable ProductStatus status, @Nullable String text) throws IOException {
        Path file = Files.createTempFile("product-export-", ".csv");
        boolean complete = false;
        try {
            try (ProductCsvWriter csv = new ProductCsvWriter(Files.newBufferedWriter(file))) {
                products.forEach(status, text, csv::write);
            }
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }
}
