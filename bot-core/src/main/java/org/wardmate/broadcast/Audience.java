package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

import java.util.List;
import org.wardmate.people.MemberId;

/** To whom a reminder goes. Who that is, is settled when sending begins. */
public sealed interface Audience {
    /** Every member of the council itself. */
    record Everybody() implements Audience {}

    record Group(String name) implements Audience {}

    /** The members for a ward or division. */
    record Ward(String name) implements Audience {}

    record Committee(String name) implements Audience {}

    /** Those an officer named, such as the members who stand again. */
    record Candidates(List<MemberId> members) implements Audience {
        public Candidates {
            members = List.copyOf(members);
        }
    }

    /** Those an earlier reminder went to, and who have not said that they read it. */
    record Unread(ReminderId of) implements Audience {}

    default String label() {
        return switch (this) {
            case Everybody() -> text("audience.everybody");
            case Group(var name) -> text("audience.group", name);
            case Ward(var name) -> text("audience.ward", name);
            case Committee(var name) -> text("audience.committee", name);
            case Candidates(var members) -> text("audience.candidates", String.valueOf(members.size()));
            case Unread(var of) -> text("audience.unread", String.valueOf(of.number()));
        };
    }
}
