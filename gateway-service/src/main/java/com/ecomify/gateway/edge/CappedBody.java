package com.ecomify.gateway.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a limit and remembers how it ended; written by the thread that reads, looked at by another. */
final class CappedBody {

    private final long limit;
    private volatile BodyState state;
    private @Nullable ServletInputStream stream;

    CappedBody(long limit, boolean expected) {
        this.limit = limit;
        this.state = expected ? BodyState.ARRIVING : BodyState.COMPLETE;
    }

    BodyState state() {
        return state;
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
            try {
                return counted(source.read(), 1);
            } catch (IOException e) {
                throw broken(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = source.read(buffer, offset, length);
                return counted(read, read);
            } catch (IOException e) {
                throw broken(e);
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
