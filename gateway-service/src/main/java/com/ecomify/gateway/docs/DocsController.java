package com.ecomify.gateway.docs;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
class DocsController {

    private final ServiceDocuments documents;

    DocsController(ServiceDocuments documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        return documents.merged();
    }

    /** With the slash, so that the page's relative addresses are right. */
    @GetMapping("/docs")
    ResponseEntity<Void> page() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/docs/index.html"))
                .build();
    }
}
