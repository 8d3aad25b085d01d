package com.ecomify.analytics;

import com.ecomify.common.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("com.ecomify.analytics");
    }
}
