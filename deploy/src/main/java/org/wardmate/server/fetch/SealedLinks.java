package org.wardmate.server.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.Links;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Tokens;

/**
 * Links that carry all they stand for, sealed: whose they are, where they lead, and until when. An address in somebody's
 * log tells nothing, and nothing is kept of it here.
 */
public final class SealedLinks implements Links {
    /** What their tokens are for. */
    public static final String PURPOSE = "link";

    static final String PATH = "/open/";

    /** As long as what was packed may be fetched. */
    private static final Duration VALID = Duration.ofHours(1);

    private final @Nullable URI reachedAt;
    private final Tokens tokens;
    private final Clock clock;

    /** @param reachedAt where browsers reach this server; null where they cannot, and there are no links */
    public SealedLinks(@Nullable URI reachedAt, Tokens tokens, Clock clock) {
        this.reachedAt = reachedAt;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What a link stands for. */
    record Ticket(MemberId person, Kind kind, String reference, Instant until) {
        private String written() {
            return String.join("\n", String.valueOf(until.getEpochSecond()), kind.name(), person.value(), reference);
        }

        private static Ticket read(String written) {
            List<String> parts = written.lines().toList();
            return new Ticket(
                    new MemberId(parts.get(2)),
                    Kind.valueOf(parts.get(1)),
                    parts.get(3),
                    Instant.ofEpochSecond(Long.parseLong(parts.getFirst())));
        }
    }

    @Override
    public Optional<URI> to(MemberId person, Kind kind, String reference) {
        Ticket ticket = new Ticket(person, kind, reference, clock.instant().plus(VALID));
        return Optional.ofNullable(reachedAt).map(server -> server.resolve(PATH + tokens.of(ticket.written())));
    }

    /** What an address stands for; empty where it was not made here, was changed, or has run out. */
    Optional<Ticket> read(String token) {
        return tokens.words(token)
                .map(Ticket::read)
                .filter(ticket -> clock.instant().isBefore(ticket.until()));
    }
}
