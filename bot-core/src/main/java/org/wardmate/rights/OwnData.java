package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.advice.Exchange;
import org.wardmate.advice.OwnQuestions;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Subject;
import org.wardmate.broadcast.Received;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.due.Wellbeing;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Leaving;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.message.Block.Fact;
import org.wardmate.people.Absences;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** All that is kept about one person, except what belongs to others. */
final class OwnData {
    private static final int MOST_CERTIFICATES = 1000;

    private final Directory directory;
    private final Cases cases;
    private final EvidenceRoom evidence;
    private final KeptElsewhere elsewhere;
    private final AuditTrail audit;
    private final OwnCase ownCase;

    OwnData(Directory directory, Cases cases, EvidenceRoom evidence, KeptElsewhere elsewhere, AuditTrail audit) {
        this.directory = directory;
        this.cases = cases;
        this.evidence = evidence;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.ownCase = new OwnCase(directory, cases, evidence);
    }

    /**
     * A picture on its way to the person whose report it is in.
     *
     * @param file whose report
     * @param number from 1, in the order in which they came
     */
    record Picture(CaseFile file, int number, Leaving leaving) {}

    /** What a person told and did, at one moment. */
    List<Section> sections(Reading reading, MemberId who) {
        List<Section> sections = new ArrayList<>();
        sections.add(person(reading, who));
        cases.of(reading, who).forEach(file -> sections.add(ownCase.of(reading, file)));
        sections.add(questions(reading, who));
        sections.add(OwnReminders.section(reminders(reading, who)));
        sections.add(deletions(reading, who));
        return sections;
    }

    /** At the councils at which something else is kept of them; of those who have left, at all. */
    List<Received> reminders(Reading reading, MemberId who) {
        Set<CouncilId> councils = councils(reading, who);
        return OwnReminders.of(reading, councils.isEmpty() ? audit.councils(reading) : councils, who);
    }

    /** Lets their pictures out, and notes in each report that they left, to whom it was given and why. */
    List<Picture> pictures(Transaction transaction, MemberId who, MemberId by) {
        List<Picture> pictures = new ArrayList<>();
        for (CaseFile file : cases.of(transaction, who)) {
            int number = 1;
            for (var piece : evidence.list(transaction, file.id().keyOwner())) {
                pictures.add(new Picture(
                        file,
                        number++,
                        evidence.export(transaction, file.id().keyOwner(), piece, by, text("copy.reason"))));
            }
        }
        return pictures;
    }

    private Section person(Reading reading, MemberId who) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("copy.person.id"), who.value()));
        directory
                .find(who)
                .ifPresentOrElse(
                        member -> {
                            listed(member, facts);
                            new Absences()
                                    .find(reading, member)
                                    .ifPresent(absence -> facts.add(new Fact(
                                            text("copy.person.away"),
                                            text(
                                                    "copy.person.away.days",
                                                    absence.from().toString(),
                                                    absence.until().toString(),
                                                    directory.described(absence.standIn())))));
                        },
                        () -> facts.add(new Fact(text("copy.person.list"), text("copy.person.left"))));
        if (Wellbeing.isDeclined(reading, who)) {
            facts.add(new Fact(text("copy.person.wellbeing"), text("copy.person.wellbeing.declined")));
        }
        facts.addAll(elsewhere.about(reading, who));
        return new Section(text("copy.person"), facts);
    }

    private static void listed(Member member, List<Fact> facts) {
        facts.add(new Fact(text("copy.person.name"), member.name()));
        facts.add(new Fact(text("copy.person.council"), member.council().name()));
        facts.add(new Fact(
                text("copy.person.roles"),
                member.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "))));
        facts.add(new Fact(text("copy.person.ward"), member.seat().ward()));
        facts.add(new Fact(text("copy.person.group"), member.seat().politicalGroup()));
        facts.add(new Fact(text("copy.person.parish"), member.seat().parish()));
        facts.add(new Fact(
                text("copy.person.committees"), String.join("; ", member.seat().committees())));
        facts.add(new Fact(text("copy.person.email"), member.contact().email()));
        facts.add(new Fact(text("copy.person.slack"), member.contact().slackTeam()));
        facts.add(new Fact(text("copy.person.teams"), member.contact().teamsTenant()));
    }

    private Section questions(Reading reading, MemberId who) {
        List<Fact> facts = new ArrayList<>();
        OwnQuestions.asked(reading, who)
                .forEach(asked -> facts.add(new Fact(
                        Chronicle.when(asked.at()),
                        text("copy.question", asked.question().words(), answered(asked)))));
        OwnQuestions.putToOfficers(reading, who)
                .forEach(ticket -> facts.add(new Fact(
                        text("copy.ticket"),
                        text(
                                "copy.ticket.line",
                                directory.described(ticket.officer()),
                                ticket.exchange().question().words(),
                                ticket.added()))));
        facts.add(new Fact(text("copy.left-out"), text("copy.ratings")));
        return new Section(text("copy.questions"), facts);
    }

    private static String answered(Exchange asked) {
        return asked.topic().map(TopicRef::title).orElseGet(() -> text("copy.question.no-topic"));
    }

    private static Section deletions(Reading reading, MemberId who) {
        return new Section(
                text("certificate.list"),
                Certificates.of(reading, who, MOST_CERTIFICATES).stream()
                        .map(each -> new Fact(
                                each.report().value(), text("copy.deleted", Chronicle.when(each.at()), each.why())))
                        .toList());
    }

    /** What the audit trails say of a person: what they did, and what was done to what is theirs. */
    Section audited(Records records, MemberId who) {
        Set<String> own = new HashSet<>();
        records.reading(reading -> {
            cases.of(reading, who).forEach(file -> own.add(file.id().subject().value()));
            Certificates.of(reading, who, MOST_CERTIFICATES)
                    .forEach(each -> own.add(each.report().subject().value()));
            return own.add(Subject.of(who).value());
        });
        return new OwnAudit(audit, who, own).section(records);
    }

    /** The councils at which something is kept of a person. */
    Set<CouncilId> councils(Reading reading, MemberId who) {
        return Stream.concat(
                        directory.find(who).map(member -> member.council().id()).stream(),
                        cases.of(reading, who).stream().map(CaseFile::council))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
