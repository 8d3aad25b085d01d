package com.ecomify.product;

import com.ecomify.common.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRules() {
        ArchitectureRules.check("com.ecomify.product");
    }
}
