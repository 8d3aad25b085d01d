package com.ecomify.product.catalog;

import com.ecomify.common.errors.Violation;
import java.util.List;

/** What came of putting one of several drafts in: what comes of a product put in alone, or the faults of the draft. */
public sealed interface PutOutcome permits PutOutcome.Faulty, ProductOutcome {

    /** Nothing of the draft went in. */
    record Faulty(List<Violation> violations) implements PutOutcome {}
}
