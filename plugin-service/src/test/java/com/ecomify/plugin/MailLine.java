package com.ecomify.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The line to the mail server, which a test can cut and mend. */
public final class MailLine implements AutoCloseable {

    private final String host;
    private final int mailPort;
    private final ServerSocket listener;
    private volatile boolean cut;

    MailLine(String host, int mailPort) {
        this.host = host;
        this.mailPort = mailPort;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    public void cut() {
        cut = true;
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (cut) {
                    client.close();
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                // The test is over, or one connection is: the next one is what matters.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket(host, mailPort);
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has hung up.
        }
    }
}
