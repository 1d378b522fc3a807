package org.wardmate.conversation;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** One turn of one person at one draft. Where it ends, everything told so far is kept. */
final class FlowTurn<D> {
    private final Dialogue<D> dialogue;
    private final Transaction transaction;
    private final Member member;
    /** As it was kept before this turn. */
    private final Position before;

    private final Position position;
    private final D draft;

    FlowTurn(Dialogue<D> dialogue, Transaction transaction, Member member, Position position, D draft) {
        this(dialogue, transaction, member, position, position, draft);
    }

    private FlowTurn(
            Dialogue<D> dialogue, Transaction transaction, Member member, Position before, Position position, D draft) {
        this.dialogue = dialogue;
        this.transaction = transaction;
        this.member = member;
        this.before = before;
        this.position = position;
        this.draft = draft;
    }

    boolean isOver() {
        return position.ended();
    }

    FlowTurn<D> changed(UnaryOperator<D> change) {
        return with(position, change.apply(draft));
    }

    FlowTurn<D> asking(Set<String> steps) {
        return with(position.asking(steps), draft);
    }

    /** Asks what is still to be asked, or comes to the end. */
    List<Outgoing> proceeds() {
        return proceeds("");
    }

    private List<Outgoing> proceeds(String note) {
        Optional<Step<D>> next = flow().next(draft, position.settled());
        if (next.isEmpty()) {
            with(position.over(), draft).keeps();
            return dialogue.ending().finished(transaction, member, position.draft(), draft);
        }
        return goesTo(next.get(), note);
    }

    List<Outgoing> resumes() {
        String note = position.version() == dialogue.flow().version() ? text("flow.resumed") : text("flow.new-version");
        return asksAgain(note);
    }

    List<Outgoing> asksAgain(String note) {
        Optional<Step<D>> step = step().filter(each -> each.appliesTo(draft));
        if (step.isEmpty()) {
            // The step is of another version, or no longer applies: nothing told is lost, only the place.
            return proceeds(note);
        }
        FlowTurn<D> kept = with(position.at(step.get().id()), draft);
        kept.keeps();
        return kept.says(StepMessages.asked(flow(), step.get(), kept.position, draft, note));
    }

    void keeps() {
        dialogue.keep(transaction, before, position, draft);
    }

    List<Outgoing> does(FlowAction action, Map<String, List<String>> values) {
        return switch (action.move()) {
            case Move.Answer(var value) ->
                isAt(action)
                        ? answered(value.isEmpty() ? new Reply.Filled(values) : new Reply.Chosen(value))
                        : asksAgain(text("flow.past"));
            case Move.Skip() -> isAt(action) ? skips() : asksAgain(text("flow.past"));
            case Move.Back() -> goesBack();
            case Move.Save() -> saves();
            case Move.Change() -> says(StepMessages.changes(flow(), position, draft));
            case Move.GoTo() ->
                flow().step(action.step()).map(step -> goesTo(step, "")).orElseGet(() -> asksAgain(""));
            case Move.TakeAside() -> takesAside();
            case Move.DropAside() -> with(position.keeping(""), draft).asksAgain("");
            case Move.Cancel() -> says(StepMessages.sure(position));
            case Move.CancelForSure() -> {
                dialogue.forget(transaction, position.draft());
                yield dialogue.ending().cancelled(transaction, member, position.draft());
            }
        };
    }

    Heard hears(String words, boolean asking) {
        Optional<SpokenMove> move = SpokenMove.read(words);
        if (move.isPresent()) {
            return new Heard.Dealt(doesAsSaid(move.get()));
        }
        boolean mayBeEither = asking && takesWords();
        Read<D> read = mayBeEither ? new Read.NotAnAnswer<>() : read(new Reply.Written(words));
        return switch (read) {
            case Read.Accepted<D>(var told) -> new Heard.Dealt(settles(told));
            case Read.Rejected<D>(var reason) -> new Heard.Dealt(asksAgain(reason));
            case Read.NotAnAnswer<D>() -> setsAside(words, asking);
        };
    }

    /** What cannot be placed is kept until the person says what it is. */
    private Heard setsAside(String words, boolean asking) {
        if (asking && !takesWords()) {
            return new Heard.Asked();
        }
        boolean isMoreOfThem = !asking && !position.aside().isEmpty();
        String all = isMoreOfThem ? position.aside() + "\n\n" + words : words;
        FlowTurn<D> aside = with(position.keeping(all), draft);
        aside.keeps();
        return asking ? new Heard.Asked() : new Heard.Dealt(says(StepMessages.aside(aside.position)));
    }

    private List<Outgoing> doesAsSaid(SpokenMove move) {
        return switch (move) {
            case BACK -> goesBack();
            case SKIP -> skips();
            case SAVE -> saves();
            case CANCEL -> says(StepMessages.sure(position));
        };
    }

    private List<Outgoing> answered(Reply reply) {
        return switch (read(reply)) {
            case Read.Accepted<D>(var told) -> settles(told);
            case Read.Rejected<D>(var reason) -> asksAgain(reason);
            case Read.NotAnAnswer<D>() -> asksAgain(text("flow.past"));
        };
    }

    private List<Outgoing> settles(D told) {
        return with(position.settling(position.step()), withoutLoss(told)).proceeds();
    }

    /** Words set aside of which the person has not said what they are belong to the story, where they can be read again. */
    private D withoutLoss(D told) {
        return position.aside().isEmpty() || takesWords() ? told : flow().more().apply(told, position.aside());
    }

    private List<Outgoing> skips() {
        if (step().isEmpty()) {
            return asksAgain(text("flow.new-version"));
        }
        return step().get().optional() ? settles(draft) : asksAgain(text("flow.not-skippable"));
    }

    private List<Outgoing> goesBack() {
        return flow().before(position.step(), draft, position.settled())
                .map(step -> goesTo(step, ""))
                .orElseGet(() -> asksAgain(text("flow.at-the-start")));
    }

    private List<Outgoing> saves() {
        keeps();
        dialogue.leave(transaction, member);
        return says(StepMessages.saved(position));
    }

    private List<Outgoing> goesTo(Step<D> step, String note) {
        return with(position.at(step.id()), draft).asksAgain(note);
    }

    private List<Outgoing> takesAside() {
        String words = position.aside();
        if (words.isEmpty()) {
            return asksAgain("");
        }
        FlowTurn<D> without = with(position.keeping(""), draft);
        if (takesWords()) {
            return without.answered(new Reply.Written(words));
        }
        return with(without.position, flow().more().apply(draft, words)).asksAgain(text("flow.added"));
    }

    private boolean isAt(FlowAction action) {
        return action.step().equals(position.step());
    }

    /** The step asked last; empty where this version of the flow no longer has it. */
    private Optional<Step<D>> step() {
        return flow().step(position.step());
    }

    private Read<D> read(Reply reply) {
        return step().map(step -> step.question().read(draft, reply)).orElseGet(Read.NotAnAnswer::new);
    }

    private boolean takesWords() {
        return step().filter(step -> step.question().takesWords()).isPresent();
    }

    private Flow<D> flow() {
        return dialogue.flow();
    }

    private List<Outgoing> says(Message message) {
        return Outgoing.only(member, message);
    }

    private FlowTurn<D> with(Position now, D told) {
        return new FlowTurn<>(dialogue, transaction, member, before, now, told);
    }
}
