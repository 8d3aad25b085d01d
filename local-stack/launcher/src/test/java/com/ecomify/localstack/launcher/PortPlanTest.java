package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void movesEveryPortByTheOffset() {
        assertThat(new PortPlan(1000).all())
                .containsEntry(9080, "gateway")
                .containsEntry(16432, "postgres")
                .containsEntry(20092, "kafka")
                .containsEntry(20093, "kafka")
                .containsEntry(20300, "elasticsearch")
                .containsEntry(19025, "mail")
                .containsEntry(4002, "admin")
                .hasSize(9 + 8 + 2);
    }

    @Test
    void namesNoPortTwice() {
        int ports = 0;
        for (EngineKind engine : EngineKind.values()) {
            ports += (int) engine.ports().count();
        }

        assertThat(new PortPlan(0).all())
                .hasSize(ports + Service.all().size() + WebApplication.all().size());
    }
}
