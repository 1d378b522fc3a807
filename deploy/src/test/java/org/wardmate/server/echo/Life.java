package org.wardmate.server.echo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wardmate.relay.Brisk;
import org.wardmate.relay.Tempo;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.Records;

/**
 * An echo from its start until it is killed, as its process is told of it.
 *
 * @param directory where its records and its log are, which outlive it
 * @param address where the platform is
 * @param ahead by how much its clock is ahead
 * @param brisk whether it speaks as fast as it can
 * @param members how many there are for reminders; with none, nothing is ever due
 */
record Life(Path directory, String address, Duration ahead, boolean brisk, int members) {
    static Life read(String[] arguments) {
        return new Life(
                Path.of(arguments[0]),
                arguments[1],
                Duration.parse(arguments[2]),
                Boolean.parseBoolean(arguments[3]),
                Integer.parseInt(arguments[4]));
    }

    List<String> arguments() {
        return List.of(
                directory.toString(), address, ahead.toString(), Boolean.toString(brisk), Integer.toString(members));
    }

    static Storage storage(Path directory) {
        return Storage.open(directory.resolve("records"), Map.of(), Echo.IDS);
    }

    Records records() {
        return storage(directory).records();
    }

    Path log() {
        return directory.resolve("log");
    }

    Clock clock() {
        return Clock.offset(Clock.systemUTC(), ahead);
    }

    Tempo tempo(Tempo real) {
        return brisk ? Brisk.TEMPO : real;
    }
}
