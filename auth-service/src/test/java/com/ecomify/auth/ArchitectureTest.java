package com.ecomify.auth;

import com.ecomify.common.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheStructure() {
        ArchitectureRules.check("com.ecomify.auth");
    }
}
