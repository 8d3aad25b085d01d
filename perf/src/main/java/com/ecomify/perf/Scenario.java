package com.ecomify.perf;

import java.util.List;

/** Something that is measured. */
@FunctionalInterface
interface Scenario {

    /** Runs it and returns its lines of the table. */
    List<Row> run(World world);
}
