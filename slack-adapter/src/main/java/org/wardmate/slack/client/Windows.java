package org.wardmate.slack.client;

import com.slack.api.model.view.View;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.slack.render.Window;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * What members may fill in in windows: Slack hands a press back without the form, so that each is kept here until it is
 * sent. A newer one with the same id takes the place of the older.
 */
public final class Windows {
    /** Each member's last so many; older ones say that they are out of date. */
    static final int MOST_KEPT = 30;

    private static final Shelf<Kept> SHELF = new Shelf<>(
            "slack-windows",
            Shape.of("slack-window", Kept.class).choosing(Block.class).choosing(Block.Field.class));

    /**
     * A form or a request for files.
     *
     * @param inMessage whether it is filled in in a message after all, because its window would not open
     */
    private record Kept(Block block, boolean inMessage, Instant at) {}

    private final SlackApi api;
    private final Workspaces workspaces;
    private final Records records;
    private final Clock clock;

    Windows(SlackApi api, Workspaces workspaces, Records records, Clock clock) {
        this.api = api;
        this.workspaces = workspaces;
        this.records = records;
        this.clock = clock;
    }

    /** Keeps what in a message is filled in in windows, and says which of its blocks are. */
    Predicate<Block> kept(MemberId to, Message message) {
        List<Block> suited = message.blocks().stream().filter(Window::suits).toList();
        if (suited.isEmpty() || Address.read(to).isPresent()) {
            return _ -> false;
        }
        return records.inTransaction(transaction -> {
            List<Block> opened = suited.stream()
                    .filter(block -> isKept(transaction, to, block))
                    .toList();
            forgetOldest(transaction, to);
            return opened::contains;
        });
    }

    private boolean isKept(Transaction transaction, MemberId to, Block block) {
        RecordKey key = key(to, id(block));
        boolean inMessage = SHELF.find(transaction, key).filter(Kept::inMessage).isPresent();
        SHELF.put(transaction, key, new Kept(block, inMessage, clock.instant()));
        return !inMessage;
    }

    private static void forgetOldest(Transaction transaction, MemberId member) {
        List<Item<Kept>> all = items(transaction, member);
        all.stream()
                .sorted(Comparator.comparing(item -> item.value().at()))
                .limit(Math.max(0, all.size() - MOST_KEPT))
                .forEach(item -> SHELF.delete(transaction, item.key()));
    }

    /** What a member's button opens; empty once it was sent, or is too old. */
    public Optional<Block> find(MemberId member, String id) {
        return records.reading(reading -> SHELF.find(reading, key(member, id))).map(Kept::block);
    }

    /** Opens it for whoever pressed the button not three seconds ago. */
    public Outcome<Boolean> open(SlackUser user, String trigger, Block block) {
        View view = Window.of(block);
        return workspaces
                .find(user.team())
                .then(workspace -> api.call(
                        workspace.token(),
                        client -> client.viewsOpen(
                                request -> request.triggerId(trigger).view(view))))
                .then(_ -> new Done<>(true));
    }

    /** From now on it is filled in in a message. */
    public void intoMessage(Transaction transaction, MemberId member, Block block) {
        SHELF.put(transaction, key(member, id(block)), new Kept(block, true, clock.instant()));
    }

    /** It was sent. Whoever wants it filled in again says so anew. */
    public void sent(MemberId member, String id) {
        if (find(member, id).isPresent()) {
            records.change(transaction -> SHELF.delete(transaction, key(member, id)));
        }
    }

    /** How many are kept for a member. */
    static int count(Reading reading, MemberId member) {
        return items(reading, member).size();
    }

    /** Forgets a member's forms about a report; its reference stands in their ids. */
    static void forget(Transaction transaction, MemberId member, CaseId report) {
        items(transaction, member).stream()
                .filter(item -> id(item.value().block()).contains(report.value()))
                .forEach(item -> SHELF.delete(transaction, item.key()));
    }

    static void forget(Transaction transaction, MemberId member) {
        items(transaction, member).forEach(item -> SHELF.delete(transaction, item.key()));
    }

    private static List<Item<Kept>> items(Reading reading, MemberId member) {
        return SHELF.every(reading, Scan.within(SHELF.collection(), member.value()));
    }

    private static String id(Block block) {
        return switch (block) {
            case Block.Form form -> form.id();
            case Block.FileRequest request -> request.id();
            default -> throw new IllegalArgumentException("Only forms and files have windows.");
        };
    }

    /** Ids have any characters; keys do not. */
    private static RecordKey key(MemberId member, String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return RecordKey.of(member.value(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
