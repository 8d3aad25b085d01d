package com.ecomify.verification.isolation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of all keys in Redis, in the little of its protocol that this needs. */
final class RedisKeys {

    private static final int TIMEOUT_MILLIS = 5_000;

    private RedisKeys() {}

    static List<String> all(String address) throws IOException {
        URI uri = URI.create(address);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write("*2\r\n$4\r\nKEYS\r\n$1\r\n*\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            int number = length(in, '*');
            List<String> keys = new ArrayList<>(number);
            for (int key = 0; key < number; key++) {
                byte[] bytes = in.readNBytes(length(in, '$'));
                in.skipNBytes(2);
                keys.add(new String(bytes, StandardCharsets.UTF_8));
            }
            return keys;
        }
    }

    private static int length(InputStream in, char kind) throws IOException {
        var line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new IOException("Redis ended its answer after " + line);
            }
            line.append((char) each);
        }
        String text = line.toString().strip();
        if (text.charAt(0) != kind) {
            throw new IOException("Redis answered " + text);
        }
        return Integer.parseInt(text.substring(1));
    }
}
