package org.wardmate.broadcast.desk;

import java.util.List;
import java.util.stream.Stream;
import org.wardmate.broadcast.Reminder;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Permission;
import org.wardmate.people.Role;

/** The officers whom a reminder concerns. */
final class Officers {
    private final Directory directory;

    Officers(Directory directory) {
        this.directory = directory;
    }

    /** Those who may approve it: whoever has no hand in it. */
    List<Member> toApprove(Reminder reminder) {
        return approving(reminder.council())
                .filter(officer -> !reminder.isWrittenBy(officer.id()))
                .toList();
    }

    /** Those who are told at once when somebody approved it alone. */
    List<Member> toKnowOfAlone(Reminder reminder, MemberId by) {
        return Stream.concat(
                        directory.holders(Role.MONITORING_OFFICER, reminder.council()).stream(),
                        approving(reminder.council()))
                .distinct()
                .filter(officer -> !officer.id().equals(by))
                .toList();
    }

    /** Those who wrote it or approved it, as far as they are still there. */
    List<Member> involved(Reminder reminder) {
        return Stream.concat(reminder.writers().stream(), Stream.ofNullable(reminder.approver()))
                .distinct()
                .flatMap(id -> directory.find(id).stream())
                .filter(officer -> officer.council().id().equals(reminder.council()))
                .toList();
    }

    String name(MemberId id) {
        return directory.name(id);
    }

    private Stream<Member> approving(CouncilId council) {
        return directory.of(council).stream().filter(officer -> Access.allows(officer, Permission.APPROVE_REMINDERS));
    }
}
