package com.ecomify.product.importing;

import com.ecomify.common.contract.product.ProductStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/products/export")
@Tag(name = "Product imports")
class ExportController {

    private static final String NAME =
            ContentDisposition.attachment().filename("products.csv").build().toString();

    private final ExportProducts exportProducts;

    ExportController(ExportProducts exportProducts) {
        this.exportProducts = exportProducts;
    }

    @GetMapping
    @Operation(
            summary = "Take the products away as a CSV that an import takes in",
            description = "Without stock, which is inventory-service's: importing the file again changes nothing.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    void export(
            @RequestParam(required = false) @Nullable ProductStatus status,
            @RequestParam(required = false) @Nullable @Size(max = 255) String query,
            HttpServletResponse response)
            throws IOException {
        // Written first: a failure half way is a problem document, not a file that looks complete.
        Path file = exportProducts.execute(status, query);
        try {
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, NAME);
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
