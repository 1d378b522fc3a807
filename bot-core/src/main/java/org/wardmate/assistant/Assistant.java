package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.advice.Advice;
import org.wardmate.advice.Advisor;
import org.wardmate.advice.GuidelineRules;
import org.wardmate.advice.OfficerDesk;
import org.wardmate.broadcast.NeutralWords;
import org.wardmate.broadcast.PlannedDrafting;
import org.wardmate.broadcast.desk.Lists;
import org.wardmate.broadcast.sending.Mail;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.due.Reminders;
import org.wardmate.casework.officer.CaseDesk;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.election.Polls;
import org.wardmate.election.mode.ModeDesk;
import org.wardmate.election.mode.PreElection;
import org.wardmate.election.mode.Switches;
import org.wardmate.election.reminder.Wordings;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Opened;
import org.wardmate.handover.Export;
import org.wardmate.handover.Handovers;
import org.wardmate.handover.PermitId;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.people.Attendance;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.report.Guidance;
import org.wardmate.report.Reports;
import org.wardmate.rights.DataCopy;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.rights.Rights;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/**
 * The one door: something comes in from a person, and messages for that person and others wait in the outbox. One turn is
 * one transaction; what takes long is worked out before it begins.
 */
public final class Assistant {
    private final Attendance directory;
    private final Records records;
    private final EvidenceRoom evidence;
    private final SeenEvents seen;
    private final Outbox outbox;
    private final Reports reports;
    private final CaseDesk desk;
    private final Chores chores;
    private final Rights rights;
    private final Housekeeping housekeeping;
    private final HandoverTurns handoverTurns;
    private final BroadcastTurns broadcastTurns;
    private final Switchboard switchboard;

    /** Offices keep the hours and holidays that come with Wardmate. */
    public Assistant(
            Directory everybody, Advisor advisor, Records records, EvidenceRoom evidence, Clock clock, IdSource ids) {
        this(everybody, advisor, records, evidence, CouncilTime.STANDARD, KeptElsewhere.NOTHING, clock, ids);
    }

    /** @param elsewhere what chat platforms keep of their own */
    public Assistant(
            Directory everybody,
            Advisor advisor,
            Records records,
            EvidenceRoom evidence,
            CouncilTime time,
            KeptElsewhere elsewhere,
            Clock clock,
            IdSource ids) {
        Switches switches = new Switches(clock);
        Polls polls = new Polls(time.elections(), clock, ids);
        PreElection mode = new PreElection(polls, switches);
        Advice advice = new Advice(advisor, mode, records, clock, ids);
        this.directory = new Attendance(everybody, clock);
        this.records = records;
        this.evidence = evidence;
        this.seen = new SeenEvents(clock);
        PlannedDrafting drafting =
                new PlannedDrafting(records, polls, new Wordings(clock), new GuidelineRules(advisor), time.elections());
        this.broadcastTurns = new BroadcastTurns(
                directory, new BroadcastTurns.Words(polls, drafting, new NeutralWords(directory)), clock, ids);
        this.outbox = new Outbox(clock, ids, broadcastTurns.receipts());
        Cases cases = new Cases(clock, ids, time.office(), time.retention());
        this.reports = new Reports(directory, cases, evidence, new Guidance(advisor), clock);
        this.desk = new CaseDesk(directory, cases, evidence, clock);
        Reminders reminders = new Reminders(directory, cases, new Recipients(directory, cases, evidence), clock);
        this.rights = new Rights(
                new Rights.Kept(directory, cases, evidence, reports::forget, elsewhere), outbox::withdraw, clock, ids);
        this.housekeeping = new Housekeeping(records, outbox, time.retention(), clock, ids);
        this.handoverTurns = new HandoverTurns(new Handovers(directory, cases, evidence, clock, ids), records);
        this.switchboard = new Switchboard(
                new CaseTurns(desk, handoverTurns, rights, reminders),
                broadcastTurns,
                new ReportTurns(reports, evidence, advice, records),
                new AwayTurns(directory, records, clock),
                new ModeTurns(new ModeDesk(mode, switches, directory, clock)),
                new AdviceTurns(
                        advice,
                        new OfficerDesk(directory, advisor, records, clock, ids),
                        new OfficerViews(advisor, records, clock)));
        this.chores = new Chores(
                records,
                outbox,
                List.of(
                        transaction ->
                                Optional.of(reports.seeToIdle(transaction)).filter(said -> !said.isEmpty()),
                        transaction -> Optional.of(reminders.seeTo(transaction))
                                .filter(Reminders.Seen::goesOn)
                                .map(Reminders.Seen::said),
                        rights::seeToDue,
                        broadcastTurns::seeToNext));
    }

    /**
     * An outbox for the same records whose sender writes back what came of reminders.
     *
     * @param everybody the directory that the assistant goes by
     */
    public static Outbox outbox(Directory everybody, Clock clock, IdSource ids) {
        return new Outbox(clock, ids, ReminderReceipts.of(everybody, clock, ids));
    }

    /**
     * Handles one event, and sends nothing itself. One that was handled before does nothing; one that threw kept nothing
     * and may be given again. Gives the outbox key of the last message to the person themself, if there is one: once
     * that is delivered, they have seen all that the turn had to say to them.
     */
    public Optional<RecordKey> receive(Incoming incoming) {
        if (!records.<Boolean>reading(reading -> seen.isNew(reading, incoming))) {
            return Optional.empty();
        }
        Handling handling = directory
                .find(incoming.from())
                .map(member -> {
                    directory.learn(records, member.council().id());
                    return switchboard.handling(member, incoming);
                })
                .orElseGet(() -> refusal(incoming));
        return records.inTransaction(transaction -> once(transaction, incoming, handling));
    }

    /** Opens a copy of a picture to the case's member, or an officer who has all of it, and notes that they looked. */
    public Optional<Opened> picture(MemberId viewer, CaseId id, EvidenceId picture, Copy copy) {
        return directory
                .find(viewer)
                .flatMap(person ->
                        records.inTransaction(transaction -> reports.picture(transaction, viewer, id, picture, copy)
                                .or(() -> desk.picture(transaction, person, id, picture, copy))));
    }

    /** What stands on a member's own page: their reports, an officer's open cases, and what else they may look at. */
    public Optional<Message> home(MemberId of) {
        return directory.find(of).map(member -> {
            List<Block> blocks = new ArrayList<>(records.<Message>reading(reading -> reports.page(reading, member))
                    .blocks());
            blocks.addAll(records.<List<Block>>reading(reading -> desk.page(reading, member)));
            blocks.addAll(Greetings.forOfficers(member));
            return Message.of(blocks);
        });
    }

    /**
     * What somebody may fetch by what stands in a link, packed and ready, and noted as taken: something out of a case, a
     * copy of their own data, or what came of a reminder. Empty where the link is not theirs or has run out, or the case
     * is no longer open to them.
     */
    public Optional<Export> export(MemberId viewer, String link) {
        if (Lists.isLink(link)) {
            return broadcastTurns.fetched(records, viewer, link);
        }
        return Rights.isLink(link)
                ? directory
                        .find(viewer)
                        .flatMap(_ -> rights.fetched(records, viewer, link))
                        .map(DataCopy::packed)
                : PermitId.read(link).flatMap(permit -> handoverTurns.fetched(viewer, permit));
    }

    /** Does what is due without anybody asking. Call it every minute or so. */
    public void doChores() {
        chores.doThem();
        var _ = evidence.tidy(records);
    }

    /** Sends by e-mail what reaches people in no other way. Call it every minute or so; it may take a while. */
    public void sendLetters(Mail mail) {
        broadcastTurns.sendLetters(records, mail);
    }

    /** Does what takes a look at everything there is. Call it at the start and once a day. */
    public void doDailyChores() {
        var _ = evidence.sweep(records);
        housekeeping.tidy();
    }

    private Optional<RecordKey> once(Transaction transaction, Incoming incoming, Handling handling) {
        if (!seen.remember(transaction, incoming)) {
            return Optional.empty();
        }
        List<Outgoing> said = handling.in(transaction);
        List<RecordKey> keys = outbox.append(transaction, said);
        int last = said.stream().map(Outgoing::to).toList().lastIndexOf(incoming.from());
        return last < 0 ? Optional.empty() : Optional.of(keys.get(last));
    }

    private static Handling refusal(Incoming incoming) {
        return _ -> List.of(new Outgoing(incoming.from(), Message.saying(text("unknown-member"))));
    }
}
