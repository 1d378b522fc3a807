package org.wardmate.broadcast.sending;

import static org.wardmate.message.Texts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Reading;

/** What group leaders are told, where their council wishes: who of their own group has not read a reminder. */
final class LeaderNews {
    private final Directory directory;
    private final Postings postings;

    LeaderNews(Directory directory, Postings postings) {
        this.directory = directory;
        this.postings = postings;
    }

    List<Outgoing> told(Reading reading, Reminder reminder) {
        Set<MemberId> unread = new HashSet<>(postings.unread(reading, reminder.original()));
        return directory.holders(Role.GROUP_LEADER, reminder.council()).stream()
                .flatMap(leader -> told(leader, reminder, unread).stream())
                .toList();
    }

    private List<Outgoing> told(Member leader, Reminder reminder, Set<MemberId> unread) {
        String names = directory.of(reminder.council()).stream()
                .filter(member -> unread.contains(member.id()) && member.sitsWith(leader))
                .filter(member -> !member.id().equals(leader.id()))
                .map(Member::name)
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? List.of()
                : Outgoing.only(
                        leader,
                        Message.of(
                                new Heading(
                                        text("leader.unread", reminder.content().title())),
                                new Paragraph(text("leader.unread.who", names)),
                                new Paragraph(text("leader.unread.why"))));
    }
}
