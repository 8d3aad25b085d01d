package com.ecomify.product.importing;

/** Where an import stands. COMPLETED says that every row was looked at, not that every row went in. */
enum ImportStatus {
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED
}
