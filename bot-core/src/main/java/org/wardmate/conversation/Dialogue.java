package org.wardmate.conversation;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/**
 * Leads people through one flow: asks, keeps every answer before the next question, goes back, skips, stops and resumes.
 * Each call is a part of the transaction of one turn.
 */
public final class Dialogue<D> {
    private final Flow<D> flow;
    private final Drafts<D> drafts;
    private final Ending<D> ending;
    private final Positions positions;
    private final Clock clock;

    public Dialogue(Flow<D> flow, Drafts<D> drafts, Ending<D> ending, Clock clock) {
        this.flow = flow;
        this.drafts = drafts;
        this.ending = ending;
        this.positions = new Positions(flow, drafts);
        this.clock = clock;
    }

    /** What became of something a person wrote. */
    public sealed interface Heard {
        /** It was an answer, or was dealt with in another way. */
        record Dealt(List<Outgoing> said) implements Heard {}

        /** It is a question of their own. Once that is answered, {@link Dialogue#again} comes back to the step. */
        record Asked() implements Heard {}
    }

    /** The draft a person is in the middle of. */
    public Optional<DraftId> current(Reading reading, MemberId member) {
        return positions.current(reading, member);
    }

    /** Whether a draft of this person's is begun and not ended. */
    public boolean isOpen(Transaction transaction, Member member, DraftId id) {
        return open(transaction, member, id).isPresent();
    }

    /** The drafts left alone since a time, the oldest first. */
    public List<Idle> idleSince(Reading reading, Instant before, int most) {
        return positions.idleSince(reading, before, most);
    }

    /** Notes that a person was told of a draft of theirs. It waits anew from now. */
    public void reminded(Transaction transaction, DraftId id) {
        positions.find(transaction, id).ifPresent(position -> positions.remind(transaction, position, clock.instant()));
    }

    /** Asks the first question about a draft that is kept already. */
    public List<Outgoing> begin(Transaction transaction, Member member, DraftId id) {
        D draft = drafts.find(transaction, id).orElseThrow();
        Position start = Position.atTheStart(flow, member.id(), id, clock.instant());
        return turn(transaction, member, start, draft).proceeds();
    }

    /** Comes back, after a while, to the step that was asked last. */
    public List<Outgoing> resume(Transaction transaction, Member member, DraftId id) {
        return at(transaction, member, id, FlowTurn::resumes);
    }

    /** Asks the present step once more, after something else was seen to. */
    public List<Outgoing> again(Transaction transaction, Member member, DraftId id) {
        return at(transaction, member, id, turn -> turn.asksAgain(""));
    }

    /** Changes a draft, ended or not, and asks some steps anew. */
    public List<Outgoing> reopen(
            Transaction transaction, Member member, DraftId id, Set<String> steps, UnaryOperator<D> change) {
        return find(transaction, member, id)
                .map(turn -> turn.changed(change).asking(steps).proceeds())
                .orElseGet(() -> gone(member));
    }

    /** Changes the draft a person is at without leaving the step. */
    public void change(Transaction transaction, Member member, DraftId id, UnaryOperator<D> change) {
        find(transaction, member, id).ifPresent(turn -> turn.changed(change).keeps());
    }

    /** A button or form of the flow. */
    public List<Outgoing> does(
            Transaction transaction, Member member, FlowAction action, Map<String, List<String>> values) {
        return at(transaction, member, action.draft(), turn -> turn.does(action, values));
    }

    /**
     * Words, where a draft is current.
     *
     * @param asking whether they read like a question for the guidelines
     */
    public Heard hears(Transaction transaction, Member member, DraftId id, String words, boolean asking) {
        return open(transaction, member, id)
                .map(turn -> turn.hears(words, asking))
                .orElseGet(() -> new Heard.Dealt(gone(member)));
    }

    /** The person turns to something else; the draft stays where it is. */
    public void leave(Transaction transaction, Member member) {
        positions.leave(transaction, member.id());
    }

    /** Forgets where a person stood in a draft that is being deleted. Before its key goes. */
    public void forget(Transaction transaction, DraftId id) {
        positions.find(transaction, id).ifPresent(position -> positions.remove(transaction, position));
    }

    private List<Outgoing> at(
            Transaction transaction, Member member, DraftId id, Function<FlowTurn<D>, List<Outgoing>> then) {
        return open(transaction, member, id).map(then).orElseGet(() -> gone(member));
    }

    private Optional<FlowTurn<D>> open(Transaction transaction, Member member, DraftId id) {
        return find(transaction, member, id).filter(turn -> !turn.isOver());
    }

    private Optional<FlowTurn<D>> find(Transaction transaction, Member member, DraftId id) {
        return positions
                .find(transaction, id)
                .filter(position -> position.member().equals(member.id()))
                .flatMap(position ->
                        drafts.find(transaction, id).map(draft -> turn(transaction, member, position, draft)));
    }

    private FlowTurn<D> turn(Transaction transaction, Member member, Position position, D draft) {
        return new FlowTurn<>(this, transaction, member, position, draft);
    }

    Flow<D> flow() {
        return flow;
    }

    Ending<D> ending() {
        return ending;
    }

    void keep(Transaction transaction, Position before, Position after, D draft) {
        drafts.put(transaction, after.draft(), draft);
        positions.put(transaction, before, after, clock.instant());
    }

    private static List<Outgoing> gone(Member member) {
        return Outgoing.only(member, Message.saying(text("flow.gone")));
    }
}
