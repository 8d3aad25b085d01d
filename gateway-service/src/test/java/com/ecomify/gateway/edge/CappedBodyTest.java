package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CappedBodyTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Arriving client = new Arriving();
    private final CappedBody body = new CappedBody(3, true);
    private final ServletInputStream stream = body.open(client);

    @Test
    void endsOnlyWhenNobodyReadsAnyMore() throws Exception {
        AtomicInteger read = new AtomicInteger();
        Thread reader = Thread.startVirtualThread(() -> read.set(next()));
        client.isAsked.take();
        assertThat(body.isUnderWay()).isTrue();

        Thread end = Thread.startVirtualThread(body::end);
        assertThat(end.join(Duration.ofMillis(100))).isFalse();
        client.bytes.add(7);

        assertThat(end.join(SOON)).isTrue();
        assertThat(reader.join(SOON)).isTrue();
        assertThat(read).hasValue(7);
    }

    @Test
    void givesNothingOfTheNextRequestToAReaderOfThisOne() {
        body.end();
        client.bytes.add(7);

        assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> stream.readNBytes(1)).isInstanceOf(IOException.class);
        assertThat(client.bytes).containsExactly(7);
    }

    @Test
    void isTooLargeBeyondItsLimit() throws IOException {
        for (int i = 0; i < 4; i++) {
            client.bytes.add(i);
        }
        assertThat(stream.readNBytes(3)).containsExactly(0, 1, 2);

        assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
        assertThat(body.state()).isEqualTo(BodyState.TOO_LARGE);
    }

    private int next() {
        try {
            return stream.read();
        } catch (IOException e) {
            return -2;
        }
    }

    /** Bytes come one by one, when the test sends them. */
    private static final class Arriving extends ServletInputStream {

        private final BlockingQueue<Integer> bytes = new LinkedBlockingQueue<>();
        private final BlockingQueue<Boolean> isAsked = new LinkedBlockingQueue<>();

        @Override
        public int read() throws IOException {
            isAsked.add(true);
            try {
                return bytes.take();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            buffer[offset] = (byte) read();
            return 1;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
