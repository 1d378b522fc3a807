package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wardmate.advice.Action;
import org.wardmate.advice.Advice;
import org.wardmate.advice.AdviceRecords;
import org.wardmate.advice.Advisor;
import org.wardmate.advice.GapsView;
import org.wardmate.advice.OfficerDesk;
import org.wardmate.advice.Safety;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;

/** The one door: something comes in from a person, and messages go out to that person and others. */
public final class Assistant {
    private final Directory directory;
    private final Advice advice;
    private final OfficerDesk desk;
    private final Safety safety;
    private final GapsView gaps;
    private final SeenEvents seen = new SeenEvents();

    public Assistant(Directory directory, Advisor advisor, AdviceRecords records, Clock clock, IdSource ids) {
        this.directory = directory;
        this.advice = new Advice(advisor, records, clock, ids);
        this.desk = new OfficerDesk(directory, advisor, records, clock, ids);
        this.safety = new Safety(advisor);
        this.gaps = new GapsView(records);
    }

    /** Handles one event. An event that was handled before gives nothing; one that threw may be given again. */
    public List<Outgoing> receive(Incoming incoming) {
        return seen.once(
                incoming,
                () -> directory
                        .find(incoming.from())
                        .map(member -> handled(member, incoming))
                        .orElseGet(
                                () -> List.of(new Outgoing(incoming.from(), Message.saying(text("unknown-member"))))));
    }

    private List<Outgoing> handled(Member member, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Joined _ -> to(member, Greetings.welcome(member));
            case Incoming.Said(var _, var _, var words) -> to(member, said(member, words));
            case Incoming.Pressed(var _, var _, var action) -> pressed(member, Action.read(action));
            case Incoming.Submitted submitted -> submitted(member, submitted);
        };
    }

    private Message said(Member member, String words) {
        Optional<GlobalWord> global = GlobalWord.read(words);
        if (global.isEmpty()) {
            return advice.asked(member, words);
        }
        return switch (global.get()) {
            case HELP -> Greetings.help(member);
            case HELLO -> Greetings.hello(member);
            case THANKS -> Message.saying(text("thanks"));
            case NEW_QUESTION -> advice.startAfresh(member);
            case REPORT -> safety.report(member);
            case GAPS -> GapsView.isFor(member) ? gaps.shown(member) : advice.asked(member, words);
        };
    }

    private List<Outgoing> pressed(Member member, Action action) {
        return switch (action) {
            case Action.Ask(var words) -> to(member, advice.asked(member, words));
            case Action.ShowTopic(var topic) -> to(member, advice.topic(member, topic));
            case Action.NoneOfThese(var exchange) -> to(member, advice.noneOfThese(member, exchange));
            case Action.Compare(var topic) -> to(member, advice.compare(member, topic));
            case Action.Rate(var exchange, var useful) -> to(member, advice.rated(member, exchange, useful));
            case Action.AskOfficer(var exchange) -> desk.offer(member, exchange);
            case Action.ReplyToMember(var ticket) -> desk.again(member, ticket);
            case Action.Report() -> to(member, safety.report(member));
            case Action.Unknown() -> to(member, Advice.expired());
        };
    }

    private List<Outgoing> submitted(Member member, Incoming.Submitted form) {
        return switch (Action.read(form.form())) {
            case Action.AskOfficer(var exchange) -> desk.send(member, exchange, form.values());
            case Action.ReplyToMember(var ticket) -> desk.reply(member, ticket, form.values());
            case Action.Ask _,
                    Action.ShowTopic _,
                    Action.NoneOfThese _,
                    Action.Compare _,
                    Action.Rate _,
                    Action.Report _,
                    Action.Unknown _ -> to(member, Advice.expired());
        };
    }

    private static List<Outgoing> to(Member member, Message message) {
        return List.of(new Outgoing(member.id(), message));
    }
}
