package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wardmate.advice.Action;
import org.wardmate.advice.Advice;
import org.wardmate.advice.Advisor;
import org.wardmate.advice.OfficerDesk;
import org.wardmate.advice.Safety;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.conversation.FlowAction;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.Opened;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.report.Guidance;
import org.wardmate.report.Removal;
import org.wardmate.report.ReportAction;
import org.wardmate.report.Reports;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/**
 * The one door: something comes in from a person, and messages for that person and others wait in the outbox. One turn is
 * one transaction; what takes long is worked out before it begins.
 */
public final class Assistant {
    private final Directory directory;
    private final Records records;
    private final SeenEvents seen;
    private final Outbox outbox;
    private final Advice advice;
    private final OfficerDesk desk;
    private final EvidenceRoom evidence;
    private final Reports reports;
    private final OfficerViews views;

    public Assistant(
            Directory directory, Advisor advisor, Records records, EvidenceRoom evidence, Clock clock, IdSource ids) {
        this.directory = directory;
        this.records = records;
        this.seen = new SeenEvents(clock);
        this.outbox = new Outbox(clock, ids);
        this.advice = new Advice(advisor, records, clock, ids);
        this.desk = new OfficerDesk(directory, advisor, records, clock, ids);
        this.evidence = evidence;
        this.reports = new Reports(directory, evidence, new Guidance(advisor), clock, ids);
        this.views = new OfficerViews(advisor, records, clock);
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
                .map(member -> handling(member, incoming))
                .orElseGet(() -> Assistant.refusal(incoming));
        return records.inTransaction(transaction -> once(transaction, incoming, handling));
    }

    /** Opens a copy of a picture in one of the viewer's own reports, and notes that they looked at it. */
    public Optional<Opened> picture(MemberId viewer, EvidenceId picture, Copy copy) {
        return records.inTransaction(transaction -> reports.picture(transaction, viewer, picture, copy));
    }

    /** Does what is due without anybody asking. Call it every minute or so. */
    public void doChores() {
        records.change(transaction -> outbox.append(transaction, reports.seeToIdle(transaction)));
        var _ = evidence.tidy(records);
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

    private Handling handling(Member member, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Joined _ -> joined(member);
            case Incoming.Said(var _, var _, var words) -> said(member, words);
            case Incoming.Pressed(var _, var _, var action) -> pressed(member, action);
            case Incoming.Submitted submitted -> submitted(member, submitted);
            case Incoming.Attached(var _, var _, var files) -> attached(member, files);
        };
    }

    /** Somebody who comes back in the middle of a report is led on from there. */
    private Handling joined(Member member) {
        return transaction -> {
            List<Outgoing> resumed = reports.resume(transaction, member);
            return resumed.isEmpty() ? List.of(new Outgoing(member.id(), Greetings.welcome(member))) : resumed;
        };
    }

    private Handling said(Member member, String words) {
        Optional<GlobalWord> global = GlobalWord.read(words);
        if (global.isEmpty()) {
            return heard(member, words);
        }
        return switch (global.get()) {
            case HELP -> saying(member, Greetings.help(member));
            case HELLO -> saying(member, Greetings.hello(member));
            case THANKS -> saying(member, Message.saying(text("thanks")));
            case NEW_QUESTION -> to(member, transaction -> advice.startAfresh(transaction, member));
            case REPORT -> transaction -> reports.begin(transaction, member);
            case MY_REPORTS -> transaction -> reports.list(transaction, member);
            case CONTINUE -> transaction -> continued(transaction, member);
            case GAPS -> look(member, new Action.Gaps(), words);
            case COVERAGE -> look(member, new Action.Coverage(""), words);
            case DIFFERENCES -> look(member, new Action.Differences(""), words);
            case REVIEWS -> look(member, new Action.Reviews(), words);
        };
    }

    private List<Outgoing> continued(Transaction transaction, Member member) {
        List<Outgoing> resumed = reports.resume(transaction, member);
        return resumed.isEmpty() ? reports.list(transaction, member) : resumed;
    }

    /** Words belong to the report a member is at, unless they are a question; without a report they are one. */
    private Handling heard(Member member, String words) {
        Advice.Considered considered = advice.consider(member, words);
        return transaction -> reports.hears(transaction, member, words, considered.isAsking())
                .map(heard -> switch (heard) {
                    case Heard.Dealt(var said) -> afterSafety(member, considered, said);
                    case Heard.Asked() -> answeredMidway(transaction, member, considered);
                })
                .orElseGet(() -> List.of(new Outgoing(member.id(), advice.asked(transaction, member, considered))));
    }

    /** Danger and distress are seen to first, also in the middle of a report. */
    private static List<Outgoing> afterSafety(Member member, Advice.Considered considered, List<Outgoing> said) {
        List<Block> notice = Safety.notice(considered.concern());
        List<Outgoing> all = new ArrayList<>();
        if (!notice.isEmpty()) {
            all.add(new Outgoing(member.id(), Message.of(notice)));
        }
        all.addAll(said);
        return all;
    }

    private List<Outgoing> answeredMidway(Transaction transaction, Member member, Advice.Considered considered) {
        List<Outgoing> said = new ArrayList<>();
        said.add(new Outgoing(member.id(), advice.asked(transaction, member, considered)));
        said.addAll(reports.again(transaction, member));
        return said;
    }

    /** Pictures are looked at before the turn, with the key of the report they go to. */
    private Handling attached(Member member, List<Upload> files) {
        Optional<Reports.Current> current = records.reading(reading -> reports.current(reading, member.id()));
        List<Inspected> inspected = current.stream()
                .flatMap(report -> files.stream().map(file -> evidence.inspect(file, report.key())))
                .toList();
        return transaction -> reports.attached(transaction, member, current, inspected);
    }

    /** To everybody but officers these are words like any other. */
    private Handling look(Member member, Action.Look look, String words) {
        return OfficerViews.areFor(member) ? saying(member, views.shown(member, look)) : heard(member, words);
    }

    private Handling asked(Member member, String words) {
        Advice.Considered considered = advice.consider(member, words);
        return to(member, transaction -> advice.asked(transaction, member, considered));
    }

    private Handling pressed(Member member, String written) {
        Optional<Handling> ofAReport = FlowAction.read(written)
                .<Handling>map(action -> transaction -> reports.does(transaction, member, action, Map.of()))
                .or(() -> ReportAction.read(written)
                        .map(action -> transaction -> reports.does(transaction, member, action)))
                .or(() ->
                        Removal.read(written).map(action -> transaction -> reports.does(transaction, member, action)));
        return ofAReport.orElseGet(() -> pressed(member, Action.read(written)));
    }

    private Handling pressed(Member member, Action action) {
        return switch (action) {
            case Action.Ask(var words) -> asked(member, words);
            case Action.ShowTopic(var topic) -> {
                Optional<Answer> answer = advice.consider(member, topic);
                yield to(member, transaction -> advice.topic(transaction, member, topic, answer));
            }
            case Action.NoneOfThese(var exchange) ->
                to(member, transaction -> advice.noneOfThese(transaction, member, exchange));
            case Action.Compare(var topic) -> to(member, transaction -> advice.compare(transaction, member, topic));
            case Action.Rate(var exchange, var useful) ->
                to(member, transaction -> advice.rated(transaction, member, exchange, useful));
            case Action.AskOfficer(var exchange) -> transaction -> desk.offer(transaction, member, exchange);
            case Action.ReplyToMember(var ticket) -> transaction -> desk.again(transaction, member, ticket);
            case Action.Report() -> transaction -> reports.begin(transaction, member);
            case Action.Look look ->
                saying(member, OfficerViews.areFor(member) ? views.shown(member, look) : Advice.expired());
            case Action.Unknown() -> saying(member, Advice.expired());
        };
    }

    private Handling submitted(Member member, Incoming.Submitted form) {
        return FlowAction.read(form.form())
                .<Handling>map(action -> transaction -> reports.does(transaction, member, action, form.values()))
                .orElseGet(() -> submittedToAdvice(member, form));
    }

    private Handling submittedToAdvice(Member member, Incoming.Submitted form) {
        return switch (Action.read(form.form())) {
            case Action.AskOfficer(var exchange) -> {
                OfficerDesk.Addition added = desk.consider(member, exchange, form.values());
                yield transaction -> desk.send(transaction, member, exchange, added);
            }
            case Action.ReplyToMember(var ticket) ->
                transaction -> desk.reply(transaction, member, ticket, form.values());
            case Action.Ask _,
                    Action.ShowTopic _,
                    Action.NoneOfThese _,
                    Action.Compare _,
                    Action.Rate _,
                    Action.Report _,
                    Action.Look _,
                    Action.Unknown _ -> saying(member, Advice.expired());
        };
    }

    private static Handling refusal(Incoming incoming) {
        return _ -> List.of(new Outgoing(incoming.from(), Message.saying(text("unknown-member"))));
    }

    private static Handling saying(Member member, Message message) {
        return to(member, _ -> message);
    }

    private static Handling to(Member member, Function<Transaction, Message> message) {
        return transaction -> List.of(new Outgoing(member.id(), message.apply(transaction)));
    }
}
