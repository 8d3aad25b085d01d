package com.ecomify.gateway.edge;

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.springframework.stereotype.Component;

/**
 * How much work waits for a processor. Every request has a virtual thread of its own: one that waits for a service, for a
 * client's body or for Redis is not in this queue, and so a service that hangs or a client that dawdles is not taken for a crowd.
 */
@Component
class Backlog {

    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

    /** Threads that could go on at once, per processor. */
    long perProcessor() {
        return scheduler.getQueuedVirtualThreadCount() / scheduler.getParallelism();
    }
}
