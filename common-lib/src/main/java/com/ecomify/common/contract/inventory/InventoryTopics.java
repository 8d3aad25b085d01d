package com.ecomify.common.contract.inventory;

/** Topics of inventory-service. */
public final class InventoryTopics {

    /** What others ask of it; key: the order's id. */
    public static final String COMMANDS = "ecomify.inventory.commands.v1";

    /** Its answers; key: the order's id. */
    public static final String EVENTS = "ecomify.inventory.events.v1";

    /** Compacted: the latest level of each variant; key: the variant's id. */
    public static final String LEVELS = "ecomify.inventory.levels.v1";

    private InventoryTopics() {}
}
