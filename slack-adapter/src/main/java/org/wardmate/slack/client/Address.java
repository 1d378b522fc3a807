package org.wardmate.slack.client;

import java.util.Optional;
import org.wardmate.people.MemberId;

/**
 * Somewhere in Slack that is no member of the directory: in the outbox it stands where a member's id stands, so that
 * what is said there waits, is ordered and outlives a crash like all else.
 */
public sealed interface Address {
    String team();

    /** A person the directory does not know. */
    record Person(SlackUser user) implements Address {
        @Override
        public String team() {
            return user.team();
        }
    }

    /** A thread in a channel, which everybody there can read. */
    record ThreadOf(String team, String channel, String ts) implements Address {}

    /** Beside a conversation, where one person alone can see it; {@code id} names what is kept of it. */
    record Aside(String team, String id) implements Address {}

    default MemberId written() {
        return new MemberId(
                switch (this) {
                    case Person(var user) -> "slack:person:%s:%s".formatted(user.team(), user.user());
                    case ThreadOf(var team, var channel, var ts) ->
                        "slack:thread:%s:%s:%s".formatted(team, channel, ts);
                    case Aside(var team, var id) -> "slack:aside:%s:%s".formatted(team, id);
                });
    }

    /** Empty for a member. */
    static Optional<Address> read(MemberId written) {
        String[] parts = written.value().split(":", -1);
        if (parts.length < 4 || !parts[0].equals("slack")) {
            return Optional.empty();
        }
        return switch (parts[1]) {
            case "person" -> Optional.of(new Person(new SlackUser(parts[2], parts[3])));
            case "thread" -> Optional.of(new ThreadOf(parts[2], parts[3], parts[4]));
            case "aside" -> Optional.of(new Aside(parts[2], parts[3]));
            default -> Optional.empty();
        };
    }
}
