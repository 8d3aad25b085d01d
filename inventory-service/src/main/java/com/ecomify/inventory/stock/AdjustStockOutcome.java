package com.ecomify.inventory.stock;

sealed interface AdjustStockOutcome {

    /** @param movement the ledger row; the same one for a repeated request */
    record Booked(StockMovement movement) implements AdjustStockOutcome {}

    /** @param available what there is */
    record TooLow(long available) implements AdjustStockOutcome {}

    /** The key has made another adjustment. */
    record KeyReused() implements AdjustStockOutcome {}
}
