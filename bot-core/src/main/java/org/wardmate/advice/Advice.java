package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.IdSource;
import org.wardmate.election.mode.PreElection;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/**
 * A member's questions, answered from their own council's guidelines. What takes long is considered before the turn's
 * transaction begins, for one turn is kept at a time.
 */
public final class Advice {
    private final Exchanges exchanges = new Exchanges();
    private final Gaps gaps = new Gaps();
    private final Feedback feedback = new Feedback();
    private final Advisor advisor;
    private final PeriodNotice period;
    private final Records records;
    private final Clock clock;
    private final IdSource ids;

    public Advice(Advisor advisor, PreElection mode, Records records, Clock clock, IdSource ids) {
        this.advisor = advisor;
        this.period = new PeriodNotice(mode, advisor, clock);
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    /** Looks into what the member wrote. Not for inside a transaction. */
    public Considered consider(Member member, String typed) {
        Advisor.Heard heard = advisor.hear(typed);
        Concern concern = heard.concern();
        return switch (Question.read(typed, scope(member))) {
            case Question.Refused(var reason) -> new Considered.Refused(concern, reason);
            case Question.Accepted(var question) -> new Considered.Found(concern, ask(member, question, heard));
        };
    }

    /** What stands on a topic at the member's council; empty when the map no longer holds it. Not for inside a transaction. */
    public Optional<Answer> consider(Member member, TopicId topic) {
        return advisor.topic(topic, scope(member));
    }

    /** Answers what the member wrote. Danger and distress are seen to first, whatever else the words are. */
    public Message asked(Transaction transaction, Member member, Considered considered) {
        List<Block> blocks = new ArrayList<>(Safety.notice(considered.concern()));
        switch (considered) {
            case Considered.Refused(var _, var reason) -> blocks.add(Refusals.shown(reason, member.council()));
            case Considered.Found(var concern, var exchange) ->
                blocks.addAll(answered(transaction, member, exchange, concern));
        }
        return Message.of(blocks);
    }

    /** Answers where others can read it: the council's words, and nothing to press. */
    public Message askedOpenly(Transaction transaction, Member member, Considered considered) {
        if (!(considered instanceof Considered.Found(var _, var exchange))) {
            throw new IllegalArgumentException("Only what is for everybody is answered openly.");
        }
        keepGap(transaction, member, exchange);
        exchanges.add(transaction, member.id(), exchange);
        return Message.of(answer(transaction, member, exchange));
    }

    /** Answers a question put in the middle of a report. It may be a part of the story, so it stays out of the gaps. */
    public Message askedMidway(Transaction transaction, Member member, Considered considered) {
        return considered instanceof Considered.Found(Concern concern, Exchange exchange) && concern == Concern.NONE
                ? shown(transaction, member, exchange)
                : asked(transaction, member, considered);
    }

    /** What stands on a topic the member pressed: in answer to their own words, if the topic was offered for those. */
    public Message topic(Transaction transaction, Member member, TopicId topic, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return expired();
        }
        Optional<Exchange> offered = exchanges.latest(transaction, member.id()).filter(last -> last.offers(topic));
        if (offered.isEmpty()) {
            return shown(transaction, member, titled(member, topic, answer.get()));
        }
        Exchange chosen = inOwnWords(offered.get(), answer.get());
        keepGap(transaction, member, chosen);
        return shown(transaction, member, chosen);
    }

    /** Where every council stands on a topic. */
    public Message compare(Transaction transaction, Member member, TopicId topic) {
        Optional<Answer> answer = advisor.compare(topic);
        if (answer.isEmpty()) {
            return expired();
        }
        Exchange compared = exchanges
                .latest(transaction, member.id())
                .filter(last -> last.isOn(topic))
                .map(last -> inOwnWords(last, answer.get()))
                .orElseGet(() -> titled(member, topic, answer.get()));
        return shown(transaction, member, compared);
    }

    /** None of the topics offered was meant: the passages that come nearest. */
    public Message noneOfThese(Transaction transaction, Member member, ExchangeId id) {
        Optional<Exchange> offered = exchanges.find(transaction, member.id(), id);
        if (offered.isEmpty() || !(offered.get().answer() instanceof Answer.DidYouMean(var _, var quotes))) {
            return expired();
        }
        Exchange nearest = inOwnWords(offered.get(), new Answer.Closest(quotes));
        gaps.add(transaction, Gap.of(member, nearest, Gap.Reason.NONE_OF_THESE));
        return shown(transaction, member, nearest);
    }

    /** Keeps whether an answer was useful. */
    public Message rated(Transaction transaction, Member member, ExchangeId id, boolean useful) {
        Optional<Exchange> rated = exchanges.find(transaction, member.id(), id);
        if (rated.isEmpty()) {
            return expired();
        }
        feedback.add(transaction, Rating.of(member, rated.get(), useful));
        return useful ? Message.saying(text("useful.yes")) : notUseful(rated.get());
    }

    /** The member's next question stands alone. */
    public Message startAfresh(Transaction transaction, Member member) {
        exchanges.startAfresh(transaction, member.id());
        return Message.saying(text("new-question"));
    }

    /** What a button says whose matter is no longer to hand. */
    public static Message expired() {
        return Message.saying(text("expired"));
    }

    private Exchange ask(Member member, Question question, Advisor.Heard heard) {
        Optional<Exchange> before = FollowUp.opens(question.words())
                ? records.reading(reading -> exchanges.latest(reading, member.id()))
                : Optional.empty();
        return before.map(earlier -> exchange(question, earlier.opening(), heard.answer(question, earlier.subject())))
                .orElseGet(() -> exchange(question, question, heard.answer(question)));
    }

    private List<Block> answered(Transaction transaction, Member member, Exchange exchange, Concern concern) {
        if (concern != Concern.NONE) {
            return afterSafety(transaction, member, exchange);
        }
        keepGap(transaction, member, exchange);
        return remembered(transaction, member, exchange);
    }

    /**
     * What follows a safety notice: the council's word where there is one, and nothing to choose between or to rate.
     * The words stay out of the gaps and out of later questions, which officers may come to read.
     */
    private List<Block> afterSafety(Transaction transaction, Member member, Exchange exchange) {
        return switch (exchange.answer()) {
            case Answer.Answered _, Answer.Silent _, Answer.Compared _ -> {
                exchanges.add(transaction, member.id(), exchange);
                exchanges.startAfresh(transaction, member.id());
                List<Block> blocks = new ArrayList<>(List.of(new Divider()));
                blocks.addAll(answer(transaction, member, exchange));
                blocks.add(new Choices(NextSteps.officer(exchange.id())));
                yield blocks;
            }
            case Answer.Closest _, Answer.DidYouMean _, Answer.OutOfScope _ ->
                List.of(new Paragraph(text("safety.ask")));
        };
    }

    /** The same question, answered otherwise. */
    private Exchange inOwnWords(Exchange earlier, Answer answer) {
        return exchange(earlier.question(), earlier.opening(), answer);
    }

    /** A topic's title in place of a question. */
    private Exchange titled(Member member, TopicId topic, Answer answer) {
        String title = Exchange.topicOf(answer).map(TopicRef::title).orElse(topic.value());
        Question question = new Question(title, scope(member));
        return exchange(question, question, answer);
    }

    private Exchange exchange(Question question, Question opening, Answer answer) {
        return new Exchange(new ExchangeId(ids.next()), question, opening, answer, clock.instant());
    }

    private void keepGap(Transaction transaction, Member member, Exchange exchange) {
        Gap.Reason.of(exchange.answer()).ifPresent(reason -> gaps.add(transaction, Gap.of(member, exchange, reason)));
    }

    private Message shown(Transaction transaction, Member member, Exchange exchange) {
        return Message.of(remembered(transaction, member, exchange));
    }

    private List<Block> remembered(Transaction transaction, Member member, Exchange exchange) {
        exchanges.add(transaction, member.id(), exchange);
        List<Block> blocks = new ArrayList<>(answer(transaction, member, exchange));
        if (exchange.answer() instanceof Answer.Answered(var topic, var _, var _, var _)) {
            advisor.clarification(topic.id()).map(NextSteps::clarifying).ifPresent(blocks::addAll);
        }
        blocks.addAll(NextSteps.after(exchange));
        return blocks;
    }

    /** The answer, and before it what the time before an election asks for. */
    private List<Block> answer(Reading reading, Member member, Exchange exchange) {
        List<Block> blocks = new ArrayList<>(period.before(reading, exchange.answer(), member.council()));
        blocks.addAll(Answers.shown(exchange.answer(), member.council()));
        return blocks;
    }

    private static Message notUseful(Exchange exchange) {
        return Message.of(new Paragraph(text("useful.no")), new Choices(NextSteps.officer(exchange.id())));
    }

    private static Scope scope(Member member) {
        return new Scope.OneCouncil(member.council().id());
    }
}
