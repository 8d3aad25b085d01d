package com.ecomify.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The connections from outside that are open. */
@Component
class Connections {

    /** A connection costs more than most answers: to make room, one in so many is enough. */
    private static final int ONE_IN = 4;

    private final AtomicLong answers = new AtomicLong();
    private volatile @Nullable AbstractProtocol<?> protocol;

    void watch(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> handler) {
            protocol = handler;
        }
    }

    /** Whether all places are taken, so that others wait outside. */
    boolean areAllTaken() {
        AbstractProtocol<?> watched = protocol;
        return watched != null
                && watched.getMaxConnections() > 0
                && watched.getConnectionCount() >= watched.getMaxConnections();
    }

    /** Whether this answer is to be the last on its connection. */
    boolean endHere() {
        return areAllTaken() && answers.incrementAndGet() % ONE_IN == 0;
    }
}
