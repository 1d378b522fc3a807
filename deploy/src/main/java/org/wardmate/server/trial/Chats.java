package org.wardmate.server.trial;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everybody's chats, into which messages are delivered. What was said is kept in memory only: on disk it would outlive
 * the case it belongs to, whose key is destroyed when it is erased.
 */
public final class Chats implements Messenger, AutoCloseable {
    private final HtmlRenderer renderer;
    private final JsonMapper json;
    private final String run;
    private final Map<MemberId, Chat> chats = new ConcurrentHashMap<>();

    /**
     * @param run tells one run of the server from the next: 1 to 16 lower-case letters and digits
     */
    public Chats(HtmlRenderer renderer, JsonMapper json, String run) {
        this.renderer = renderer;
        this.json = json;
        this.run = run;
    }

    String run() {
        return run;
    }

    Chat of(MemberId member) {
        return chats.computeIfAbsent(member, _ -> new Chat());
    }

    Transcript transcript(MemberId member) {
        return of(member).transcript();
    }

    EntryId entry(MemberId member, long number) {
        return new EntryId(member, run, number);
    }

    /** Whether the entry was numbered in this run of the server. */
    boolean isOurs(EntryId entry) {
        return entry.run().equals(run);
    }

    @Override
    public Delivery deliver(Outbox.Claimed claimed) {
        MemberId to = claimed.to();
        transcript(to).append("message", number -> json.writeValueAsString(shown(claimed, entry(to, number))));
        of(to).isShown(claimed.key());
        return new Delivery.Delivered();
    }

    private Map<String, Object> shown(Outbox.Claimed claimed, EntryId entry) {
        String html = renderer.render(claimed.message(), entry);
        Slot slot = claimed.slot();
        return slot == null
                ? Map.of("html", html)
                : Map.of("html", html, "slot", slot.name(), "arrival", slot.arrival());
    }

    /** Ends the chats of all others: what was said in them is gone, and nobody who watches hears more. */
    public void keepOnly(Predicate<MemberId> known) {
        chats.forEach((member, chat) -> {
            if (!known.test(member) && chats.remove(member, chat)) {
                chat.end();
            }
        });
    }

    @Override
    public void close() {
        chats.values().forEach(Chat::close);
    }
}
