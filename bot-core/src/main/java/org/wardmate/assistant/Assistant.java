package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wardmate.advice.Action;
import org.wardmate.advice.Advice;
import org.wardmate.advice.Advisor;
import org.wardmate.advice.GapsView;
import org.wardmate.advice.OfficerDesk;
import org.wardmate.advice.Safety;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
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
    private final Safety safety;
    private final GapsView gaps = new GapsView();

    public Assistant(Directory directory, Advisor advisor, Records records, Clock clock, IdSource ids) {
        this.directory = directory;
        this.records = records;
        this.seen = new SeenEvents(clock);
        this.outbox = new Outbox(clock, ids);
        this.advice = new Advice(advisor, records, clock, ids);
        this.desk = new OfficerDesk(directory, advisor, records, clock, ids);
        this.safety = new Safety(advisor);
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
            case Incoming.Joined _ -> saying(member, Greetings.welcome(member));
            case Incoming.Said(var _, var _, var words) -> said(member, words);
            case Incoming.Pressed(var _, var _, var action) -> pressed(member, Action.read(action));
            case Incoming.Submitted submitted -> submitted(member, submitted);
        };
    }

    private Handling said(Member member, String words) {
        Optional<GlobalWord> global = GlobalWord.read(words);
        if (global.isEmpty()) {
            return asked(member, words);
        }
        return switch (global.get()) {
            case HELP -> saying(member, Greetings.help(member));
            case HELLO -> saying(member, Greetings.hello(member));
            case THANKS -> saying(member, Message.saying(text("thanks")));
            case NEW_QUESTION -> to(member, transaction -> advice.startAfresh(transaction, member));
            case REPORT -> saying(member, safety.report(member));
            case GAPS ->
                GapsView.isFor(member)
                        ? to(member, transaction -> gaps.shown(transaction, member))
                        : asked(member, words);
        };
    }

    private Handling asked(Member member, String words) {
        Advice.Considered considered = advice.consider(member, words);
        return to(member, transaction -> advice.asked(transaction, member, considered));
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
            case Action.Report() -> saying(member, safety.report(member));
            case Action.Unknown() -> saying(member, Advice.expired());
        };
    }

    private Handling submitted(Member member, Incoming.Submitted form) {
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
