package com.ecomify.canary.one;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** Breaks: controllers are package-private and know no repositories, nothing is injected into fields, the clock. */
@RestController
public class OpenController {

    @Autowired
    @Nullable
    OpenRepository repository;

    Instant now() {
        return Instant.now();
    }
}
