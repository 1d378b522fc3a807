package org.wardmate.server.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.wardmate.server.store.DirectoryInUse;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.StorageException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Has orders carried out on a data directory: by the server that runs on it, or else here. */
public final class Operator {
    private final Path directory;
    private final Map<String, String> environment;
    private final Consumer<String> progress;

    /** @param progress is told in plain sentences what goes on meanwhile */
    public Operator(Path directory, Map<String, String> environment, Consumer<String> progress) {
        this.directory = directory;
        this.environment = environment;
        this.progress = progress;
    }

    /** Carries out an order; throws {@link StorageException} when the data cannot be reached. */
    public Report order(Order order) {
        if (!Storage.existsIn(directory)) {
            throw new StorageException(
                    "Nothing is kept in %s yet. Name the right directory with --data-dir or WARDMATE_DATA_DIR."
                            .formatted(directory));
        }
        try (Storage storage =
                Storage.open(directory, environment, () -> UUID.randomUUID().toString())) {
            progress.accept("No Wardmate runs on %s, so this is done here.".formatted(directory));
            return new Clerk(storage, MembersReload.withoutServer()).carryOut(order);
        } catch (DirectoryInUse somebodyElse) {
            return fromTheServer(order);
        }
    }

    private Report fromTheServer(Order order) {
        try (SocketChannel channel = SocketChannel.open(Door.find(directory));
                BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            progress.accept("Asking the Wardmate that runs on %s.".formatted(directory));
            String line = JsonMapper.shared().writeValueAsString(order.written()) + "\n";
            Channels.newOutputStream(channel).write(line.getBytes(StandardCharsets.UTF_8));
            String answer = in.readLine();
            if (answer == null) {
                throw new StorageException("The running Wardmate stopped before it was done.");
            }
            return JsonMapper.shared().readValue(answer, Report.class);
        } catch (IOException | JacksonException e) {
            throw new StorageException(
                    "Another Wardmate uses the data directory %s and does not answer. Try again as the user that it runs as."
                            .formatted(directory),
                    e);
        }
    }
}
