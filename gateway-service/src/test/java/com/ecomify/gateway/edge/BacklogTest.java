package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final int PER_PROCESSOR = 150;

    private final Backlog backlog = new Backlog();
    private final List<Thread> crowd = new ArrayList<>();
    private volatile boolean over;

    @AfterEach
    void goHome() throws InterruptedException {
        over = true;
        for (Thread each : crowd) {
            LockSupport.unpark(each);
            each.join();
        }
    }

    @Test
    @SuppressWarnings("ThreadPriorityCheck") // to stand in the queue for a processor is what these threads are for
    void countsThreadsThatCouldGoOn() throws InterruptedException {
        comeTogether(Thread::yield);

        await().until(() -> backlog.perProcessor() > PER_PROCESSOR * 9L / 10);
        goHome();

        assertThat(backlog.perProcessor()).isLessThan(PER_PROCESSOR / 10);
    }

    @Test
    void leavesOutThoseWhoWaitForSomethingElse() {
        comeTogether(LockSupport::park);

        await().until(() -> crowd.stream().allMatch(each -> each.getState() == Thread.State.WAITING));

        assertThat(backlog.perProcessor()).isLessThan(PER_PROCESSOR / 10);
    }

    private void comeTogether(Runnable step) {
        int all = PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < all; i++) {
            crowd.add(Thread.startVirtualThread(() -> {
                while (!over) {
                    step.run();
                }
            }));
        }
    }
}
