package com.ecomify.product.importing;

import java.io.InputStream;
import java.util.Optional;

/** Reads the kept file of an import piece by piece. */
final class StoredFile extends InputStream {

    private final ImportRecords records;
    private final ImportId id;
    private byte[] chunk = {};
    private int next;
    private int number;

    StoredFile(ImportRecords records, ImportId id) {
        this.records = records;
        this.id = id;
    }

    @Override
    public int read() {
        return fill() ? chunk[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - next);
        System.arraycopy(chunk, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() {
        if (next < chunk.length) {
            return true;
        }
        Optional<byte[]> following = records.chunk(id, number);
        if (following.isEmpty()) {
            return false;
        }
        chunk = following.get();
        next = 0;
        number++;
        return chunk.length > 0;
    }
}
