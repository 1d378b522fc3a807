package org.wardmate.casework.due;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Which members want to be asked how they are, some days after they sent a report: all who did not say no. */
public final class Wellbeing {
    /** What the button says that declines for good. */
    public static final String NO_MORE = "wellbeing:no-more";

    /** Keys: member. */
    private static final Shelf<Declined> DECLINED =
            new Shelf<>("wellbeing-declined", Shape.of("wellbeing-declined", Declined.class));

    private record Declined(MemberId member) {}

    boolean isWelcome(Reading reading, MemberId member) {
        return DECLINED.find(reading, key(member)).isEmpty();
    }

    /** Whether a member wants to be asked no more. */
    public static boolean isDeclined(Reading reading, MemberId member) {
        return DECLINED.find(reading, key(member)).isPresent();
    }

    /** For good. */
    Message decline(Transaction transaction, MemberId member) {
        DECLINED.put(transaction, key(member), new Declined(member));
        return Message.saying(text("wellbeing.declined"));
    }

    private static RecordKey key(MemberId member) {
        return RecordKey.of(member.value());
    }
}
