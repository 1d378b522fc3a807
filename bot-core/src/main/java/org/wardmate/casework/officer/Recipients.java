package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Share;
import org.wardmate.conversation.Outgoing;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.message.Slot.Arrival;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;

/** Those who have a case, and how they hear of it. Somebody who has left the directory hears nothing any more. */
public final class Recipients {
    private final Directory directory;
    private final DeskCard card;

    public Recipients(Directory directory, Cases cases, EvidenceRoom evidence) {
        this.directory = directory;
        this.card = new DeskCard(directory, cases, evidence);
    }

    /** Everybody who has the case gets its card, as when it is new. */
    public List<Outgoing> given(Reading reading, CaseFile file) {
        return all(file).map(person -> given(reading, person, file)).toList();
    }

    /** One of those who have it gets its card. */
    public Outgoing given(Reading reading, Member person, CaseFile file) {
        return new Outgoing(person.id(), card.of(reading, person, file), DeskCard.slot(file, Arrival.ANEW));
    }

    /** The cards that people have already show how the case stands now. */
    public List<Outgoing> refreshed(Reading reading, CaseFile file) {
        return all(file)
                .map(person -> new Outgoing(
                        person.id(), card.of(reading, person, file), DeskCard.slot(file, Arrival.IN_PLACE)))
                .toList();
    }

    /** Tells those who have all of it something, but not whoever did it; with more to read, or none. */
    public List<Outgoing> told(CaseFile file, String news, String words, MemberId except) {
        return file.wholeRecipients().stream()
                .filter(person -> !person.equals(except))
                .flatMap(person -> directory.find(person).stream())
                .map(person -> new Outgoing(person.id(), news(file, news, words)))
                .toList();
    }

    /** The member took it back from somebody: they are told, and what stands in their chat goes where that can be done. */
    public static List<Outgoing> withdrawn(CaseFile before, Member member, MemberId person) {
        Message told = Message.saying(
                text("case.withdrawn.told", member.name(), before.id().value()));
        return List.of(new Outgoing(person, told), new Outgoing(person, told, DeskCard.slot(before, Arrival.IN_PLACE)));
    }

    /** Something about a case, with a button that shows it. */
    static Message news(CaseFile file, String news, String words) {
        Choices show = new Choices(List.of(
                Choice.of(text("desk.show"), DeskAction.of(DeskDeed.SHOW, file).written())));
        return words.isEmpty()
                ? Message.of(new Paragraph(news), show)
                : Message.of(new Heading(news), new Paragraph(words), show);
    }

    private Stream<Member> all(CaseFile file) {
        return file.shares().stream()
                .map(Share::recipient)
                .flatMap(person -> directory.find(person).stream())
                .filter(person -> DeskDeed.SHOW.isWithinReach(person, file));
    }
}
