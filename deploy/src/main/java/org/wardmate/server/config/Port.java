package org.wardmate.server.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;

/** Where the server listens. */
public final class Port {
    private Port() {}

    /** Finds out before the long work of a first start whether another program listens there. */
    public static void check(Settings settings) {
        SocketAddress address = settings.trial()
                ? new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), settings.port())
                : new InetSocketAddress(settings.port());
        try (ServerSocket free = new ServerSocket()) {
            free.bind(address);
        } catch (IOException e) {
            throw inUse(settings.port(), e);
        }
    }

    public static CannotStart inUse(int port, Throwable cause) {
        return new CannotStart(
                "Port %d is in use by another program. Stop that, or choose another port with SERVER_PORT."
                        .formatted(port),
                cause);
    }
}
