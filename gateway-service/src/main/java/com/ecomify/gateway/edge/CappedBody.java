package com.ecomify.gateway.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body up to a limit and remembers how it ended; written by the thread that reads, looked at by another. That thread
 * is the HTTP client's and outlives the request when a service dies: the server makes another request of this one then, whose
 * bytes are not for it.
 */
final class CappedBody {

    private final long limit;
    /** Fair: who reads one piece after the other would not let go. */
    private final Lock reading = new ReentrantLock(true);

    private boolean over;
    private volatile BodyState state;
    private @Nullable ServletInputStream stream;

    CappedBody(long limit, boolean expected) {
        this.limit = limit;
        this.state = expected ? BodyState.ARRIVING : BodyState.COMPLETE;
    }

    BodyState state() {
        return state;
    }

    /** Whether somebody may be reading it. */
    synchronized boolean isUnderWay() {
        return state == BodyState.ARRIVING && stream != null;
    }

    /** Lets nobody read any more, once who does at the moment has got what they wait for or the time for it is up. */
    void end() {
        reading.lock();
        try {
            over = true;
        } finally {
            reading.unlock();
        }
    }

    synchronized ServletInputStream open(ServletInputStream source) {
        if (stream == null) {
            stream = new Counted(source);
        }
        return stream;
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream source;
        private long count;

        Counted(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            begin();
            try {
                return counted(source.read(), 1);
            } catch (IOException e) {
                throw broken(e);
            } finally {
                reading.unlock();
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            begin();
            try {
                int read = source.read(buffer, offset, length);
                return counted(read, read);
            } catch (IOException e) {
                throw broken(e);
            } finally {
                reading.unlock();
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }

        private void begin() throws IOException {
            reading.lock();
            if (over) {
                reading.unlock();
                throw new IOException("the request has been answered");
            }
        }

        private int counted(int result, int bytes) throws IOException {
            if (result < 0) {
                state = BodyState.COMPLETE;
                return result;
            }
            count += bytes;
            if (count > limit) {
                state = BodyState.TOO_LARGE;
                throw new IOException("request body larger than " + limit + " bytes");
            }
            return result;
        }

        private IOException broken(IOException e) {
            if (state == BodyState.ARRIVING) {
                state = BodyState.BROKEN;
            }
            return e;
        }
    }
}
