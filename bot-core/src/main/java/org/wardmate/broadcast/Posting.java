package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmate.people.MemberId;

/**
 * One reminder on its way to one member: what came of it.
 *
 * @param why why it did not arrive; null unless it did not
 * @param sent when the platform took it; null before
 * @param read when the member said that they read it; null before
 * @param mailed when it went by e-mail instead; null unless it did
 */
public record Posting(
        ReminderId reminder,
        MemberId to,
        State state,
        @Nullable Why why,
        @Nullable Instant sent,
        @Nullable Instant read,
        @Nullable Instant mailed) {

    /** Where a posting stands. */
    public enum State {
        /** Its turn has not come. */
        PENDING,
        /** It is handed to the platform, or about to be. */
        SENDING,
        SENT,
        /** The platform did not take it. */
        FAILED,
        /** Nobody is there to get it. */
        UNREACHABLE,
        /** The member said that they read it. */
        ACKNOWLEDGED;

        public String label() {
            return switch (this) {
                case PENDING -> text("posting.pending");
                case SENDING -> text("posting.sending");
                case SENT -> text("posting.sent");
                case FAILED -> text("posting.failed");
                case UNREACHABLE -> text("posting.unreachable");
                case ACKNOWLEDGED -> text("posting.acknowledged");
            };
        }
    }

    /** Why a reminder did not arrive. */
    public enum Why {
        /** They left the council, or its list, since sending began. */
        LEFT(State.UNREACHABLE),
        NOT_THERE(State.UNREACHABLE),
        TURNED_OFF(State.UNREACHABLE),
        SHUT_OUT(State.FAILED),
        REFUSED(State.FAILED);

        private final State means;

        Why(State means) {
            this.means = means;
        }

        public String label() {
            return switch (this) {
                case LEFT -> text("posting.why.left");
                case NOT_THERE -> text("posting.why.not-there");
                case TURNED_OFF -> text("posting.why.turned-off");
                case SHUT_OUT -> text("posting.why.shut-out");
                case REFUSED -> text("posting.why.refused");
            };
        }

        /** Whether a letter may reach them where this did not. */
        public boolean callsForMail() {
            return switch (this) {
                case NOT_THERE, TURNED_OFF -> true;
                case LEFT, SHUT_OUT, REFUSED -> false;
            };
        }
    }

    static Posting pending(ReminderId reminder, MemberId to) {
        return new Posting(reminder, to, State.PENDING, null, null, null, null);
    }

    public PostingId id() {
        return new PostingId(reminder, to);
    }

    public boolean isOver() {
        return state != State.PENDING && state != State.SENDING;
    }

    Posting handedOver() {
        return new Posting(reminder, to, State.SENDING, null, null, read, null);
    }

    Posting takenBack() {
        return pending(reminder, to);
    }

    /** Whoever said that they read it, before it was known that they have it, has it. */
    Posting arrived(Instant at) {
        State now = state == State.ACKNOWLEDGED ? state : State.SENT;
        return new Posting(reminder, to, now, null, at, read, mailed);
    }

    Posting missed(Why reason) {
        return state == State.ACKNOWLEDGED ? this : new Posting(reminder, to, reason.means, reason, null, null, mailed);
    }

    Posting read(Instant at) {
        return read == null ? new Posting(reminder, to, State.ACKNOWLEDGED, null, sent, at, mailed) : this;
    }

    Posting mailed(Instant at) {
        return new Posting(reminder, to, state, why, sent, read, at);
    }
}
