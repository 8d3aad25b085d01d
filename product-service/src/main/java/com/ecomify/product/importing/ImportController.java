package com.ecomify.product.importing;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.product.catalog.ProductError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/admin/products/imports")
@Tag(name = "Product imports")
class ImportController {

    private final StartImport startImport;
    private final ImportQueries imports;

    ImportController(StartImport startImport, ImportQueries imports) {
        this.startImport = startImport;
        this.imports = imports;
    }

    @PostMapping(consumes = "text/csv")
    @Operation(summary = "Import a product CSV, sent as the body")
    ResponseEntity<ImportQueries.ImportView> start(HttpServletRequest request) throws IOException {
        return started(null, request.getInputStream());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import a product CSV, sent as the form field `file`")
    ResponseEntity<ImportQueries.ImportView> start(@RequestParam MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return started(name == null ? null : printable(name), file.getInputStream());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show how an import is getting on")
    ImportQueries.ImportView read(@PathVariable ImportId id) {
        return imports.find(id).orElseThrow(() -> notFound(id));
    }

    @GetMapping("/{id}/errors")
    @Operation(summary = "List the rows that did not go in, with their lines")
    Page<ImportQueries.ImportErrorView> errors(
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        if (imports.find(id).isEmpty()) {
            throw notFound(id);
        }
        return imports.errors(id, first, cursor(after));
    }

    private ResponseEntity<ImportQueries.ImportView> started(@Nullable String fileName, InputStream content)
            throws IOException {
        try (content) {
            ImportId id = startImport.execute(fileName, content);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/admin/products/imports/" + id))
                    .body(imports.find(id).orElseThrow(() -> notFound(id)));
        }
    }

    private static String printable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= 255 ? plain : plain.substring(0, 255);
    }

    private static @Nullable Cursor cursor(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 1);
        if (cursor != null && !cursor.keys().getFirst().matches("\\d{1,9}")) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER,
                    "after: " + after + " (expected: the endCursor of an earlier page of this list)",
                    Map.of("parameter", "after"));
        }
        return cursor;
    }

    private static ProblemException notFound(ImportId id) {
        return new ProblemException(ProductError.IMPORT_NOT_FOUND, "import: " + id + " (expected: one of this store)");
    }
}
