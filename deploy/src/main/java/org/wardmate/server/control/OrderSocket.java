package org.wardmate.server.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.StorageException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where a running server takes orders from its own user on this machine: one line of JSON in, one line back. */
public final class OrderSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OrderSocket.class);
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final Clerk clerk;
    private final UnixDomainSocketAddress address;
    private final ServerSocketChannel channel;
    private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();

    private OrderSocket(Clerk clerk, UnixDomainSocketAddress address, ServerSocketChannel channel) {
        this.clerk = clerk;
        this.address = address;
        this.channel = channel;
    }

    /** Opens it in the directory whose storage is open here. */
    public static OrderSocket open(Path directory, Storage storage, MembersReload members) {
        try {
            UnixDomainSocketAddress address = Door.prepare(directory);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(address);
            Files.setPosixFilePermissions(address.getPath(), Door.SOCKET_MODE);
            OrderSocket opened = new OrderSocket(new Clerk(storage, members), address, channel);
            Thread.ofPlatform().daemon().name("orders").start(opened::receive);
            return opened;
        } catch (IOException | UnsupportedOperationException e) {
            throw new StorageException("Commands cannot reach this server while it runs.", e);
        }
    }

    private void receive() {
        try {
            while (channel.isOpen()) {
                SocketChannel visitor = channel.accept();
                visits.execute(() -> serve(visitor));
            }
        } catch (ClosedChannelException | RejectedExecutionException e) {
            LOG.debug("No more orders are taken.", e);
        } catch (IOException e) {
            LOG.error("No more orders can be taken.", e);
        }
    }

    private void serve(SocketChannel visitor) {
        try (visitor;
                BufferedReader in = new BufferedReader(Channels.newReader(visitor, StandardCharsets.UTF_8))) {
            Report report = read(in.readLine())
                    .map(clerk::carryOut)
                    .orElseGet(() ->
                            Report.failed("The running Wardmate does not know this order. Is it another version?"));
            Channels.newOutputStream(visitor)
                    .write((JsonMapper.shared().writeValueAsString(report) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("Somebody who gave an order went away.", e);
        }
    }

    private static Optional<Order> read(@Nullable String line) {
        try {
            return Order.read(line == null ? List.of() : JsonMapper.shared().readValue(line, WORDS));
        } catch (JacksonException notAnOrder) {
            return Optional.empty();
        }
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        try {
            channel.close();
            visits.shutdownNow();
            Door.remove(address);
        } catch (IOException e) {
            LOG.warn("The socket for orders was left behind; the next start removes it.", e);
        }
    }
}
