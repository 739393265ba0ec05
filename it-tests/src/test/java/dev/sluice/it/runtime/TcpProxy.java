package dev.sluice.it.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A network that can be cut: passes bytes on to a server, until it is told to drop connections or to pass nothing. */
final class TcpProxy implements AutoCloseable {
    private final ServerSocket entry;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean refusing;
    private final AtomicInteger accepted = new AtomicInteger();
    /** Connections up to this number pass nothing. */
    private volatile int frozen;

    TcpProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return entry.getLocalPort();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                if (refusing) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(host, port);
                open.add(client);
                open.add(server);
                int number = accepted.incrementAndGet();
                start(() -> pass(number, client, server));
                start(() -> pass(number, server, client));
            } catch (IOException closed) {
                if (!entry.isClosed()) {
                    throw new IllegalStateException(closed);
                }
            }
        }
    }

    private void pass(int number, Socket from, Socket to) {
        byte[] buffer = new byte[8_192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                while (number <= frozen) {
                    Thread.sleep(5);
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException cut) {
            open.remove(from);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Drops every connection, and lets none be made. */
    void cut() throws IOException {
        refusing = true;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Passes nothing on; connections stay open. */
    void freeze() {
        frozen = Integer.MAX_VALUE;
    }

    /** Passes nothing on where a connection is open now; those that are made later work. */
    void freezeOpen() {
        frozen = accepted.get();
    }

    /** Works again. */
    void restore() {
        refusing = false;
        frozen = 0;
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
        restore();
    }
}
