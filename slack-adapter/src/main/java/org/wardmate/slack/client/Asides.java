package org.wardmate.slack.client;

import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;
import org.wardmate.relay.Pages;
import org.wardmate.slack.render.SlackMessage;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/**
 * Where people typed a command and can be answered so that they alone see it, for half an hour. Such an answer cannot be
 * found again in Slack: after a crash it may come twice, and is gone for the reader at their next start anyway.
 */
public final class Asides {
    private static final Duration KEPT = Duration.ofMinutes(30);

    private static final Shelf<Aside> SHELF = new Shelf<>("slack-asides", Shape.of("slack-aside", Aside.class));

    /** A place beside a conversation: who is there, where answers go, and until when. */
    public record Aside(SlackUser user, String url, Instant until) {
        @Override
        public String toString() {
            return "an aside";
        }
    }

    private final Records records;
    private final ActionResponseSender sender;
    private final Hosts hosts;
    private final Clock clock;

    Asides(Records records, SlackApi api, Hosts hosts, Clock clock) {
        this.records = records;
        this.sender = new ActionResponseSender(api.slack());
        this.hosts = hosts;
        this.clock = clock;
    }

    /** Keeps where to answer a person under an id of 1 to 40 letters and digits. */
    public Address.Aside open(SlackUser user, String id, String url) {
        records.change(transaction -> SHELF.put(
                transaction,
                RecordKey.of(user.team(), id),
                new Aside(user, url, clock.instant().plus(KEPT))));
        return new Address.Aside(user.team(), id);
    }

    /** Forgets those that nobody can be answered by any more. */
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        var _ = Pages.forget(records, SHELF, item -> item.value().until().isBefore(oldest));
    }

    /** How many are kept of somebody. */
    static int count(Reading reading, SlackUser user) {
        return Pages.matching(reading, SHELF, item -> item.value().user().equals(user))
                .size();
    }

    Optional<Aside> find(Address.Aside address) {
        return records.reading(reading -> SHELF.find(reading, RecordKey.of(address.team(), address.id())));
    }

    Outcome<Boolean> post(Aside aside, List<SlackMessage> parts) {
        if (hosts.hook(aside.url()).isEmpty() || aside.until().isBefore(clock.instant())) {
            return new Refused<>("expired");
        }
        Outcome<Boolean> outcome = new Done<>(true);
        for (SlackMessage part : parts) {
            outcome = outcome.then(_ -> post(aside.url(), part));
        }
        return outcome;
    }

    private Outcome<Boolean> post(String url, SlackMessage part) {
        ActionResponse response = ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(false)
                .text(part.text())
                .blocks(part.blocks())
                .build();
        try {
            WebhookResponse answer = sender.send(url, response);
            return switch (answer.getCode()) {
                case 200 -> new Done<>(true);
                case 429 -> new NotNow<>(Duration.ofSeconds(5));
                case 500, 502, 503, 504 -> new Unsure<>();
                default -> new Refused<>("http_" + answer.getCode());
            };
        } catch (IOException e) {
            return new Unsure<>();
        }
    }
}
