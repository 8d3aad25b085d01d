package com.ecomify.payment;

import com.ecomify.common.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        ArchitectureRules.check("com.ecomify.payment");
    }
}
