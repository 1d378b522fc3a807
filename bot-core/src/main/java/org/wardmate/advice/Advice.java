package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.IdSource;
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

/** A member's questions, answered from their own council's guidelines. */
public final class Advice {
    private final Advisor advisor;
    private final AdviceRecords records;
    private final Clock clock;
    private final IdSource ids;

    public Advice(Advisor advisor, AdviceRecords records, Clock clock, IdSource ids) {
        this.advisor = advisor;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    /** Answers what the member wrote. Danger and distress are seen to first, whatever else the words are. */
    public Message asked(Member member, String typed) {
        Concern concern = advisor.concern(typed);
        List<Block> blocks = new ArrayList<>(Safety.notice(concern));
        switch (Question.read(typed, scope(member))) {
            case Question.Refused(var reason) -> blocks.add(Refusals.shown(reason, member.council()));
            case Question.Accepted(var question) -> blocks.addAll(answered(member, question, concern));
        }
        return Message.of(blocks);
    }

    /** What stands on a topic the member pressed: in answer to their own words, if the topic was offered for those. */
    public Message topic(Member member, TopicId topic) {
        Optional<Answer> answer = advisor.topic(topic, scope(member));
        if (answer.isEmpty()) {
            return expired();
        }
        Optional<Exchange> offered = records.exchanges().latest(member.id()).filter(last -> last.offers(topic));
        if (offered.isEmpty()) {
            return shown(member, titled(member, topic, answer.get()));
        }
        Exchange chosen = inOwnWords(offered.get(), answer.get());
        keepGap(member, chosen);
        return shown(member, chosen);
    }

    /** Where every council stands on a topic. */
    public Message compare(Member member, TopicId topic) {
        Optional<Answer> answer = advisor.compare(topic);
        if (answer.isEmpty()) {
            return expired();
        }
        return shown(
                member,
                records.exchanges()
                        .latest(member.id())
                        .filter(last -> last.isOn(topic))
                        .map(last -> inOwnWords(last, answer.get()))
                        .orElseGet(() -> titled(member, topic, answer.get())));
    }

    /** None of the topics offered was meant: the passages that come nearest. */
    public Message noneOfThese(Member member, ExchangeId id) {
        Optional<Exchange> offered = records.exchanges().find(member.id(), id);
        if (offered.isEmpty() || !(offered.get().answer() instanceof Answer.DidYouMean(var _, var quotes))) {
            return expired();
        }
        Exchange nearest = inOwnWords(offered.get(), new Answer.Closest(quotes));
        records.gaps().add(Gap.of(member, nearest, Gap.Reason.NONE_OF_THESE));
        return shown(member, nearest);
    }

    /** Keeps whether an answer was useful. */
    public Message rated(Member member, ExchangeId id, boolean useful) {
        return records.exchanges()
                .find(member.id(), id)
                .map(exchange -> {
                    records.feedback().add(Rating.of(member, exchange, useful));
                    return useful ? Message.saying(text("useful.yes")) : notUseful(exchange);
                })
                .orElseGet(Advice::expired);
    }

    /** The member's next question stands alone. */
    public Message startAfresh(Member member) {
        records.exchanges().startAfresh(member.id());
        return Message.saying(text("new-question"));
    }

    /** What a button says whose matter is no longer to hand. */
    public static Message expired() {
        return Message.saying(text("expired"));
    }

    private List<Block> answered(Member member, Question question, Concern concern) {
        Exchange exchange = ask(member, question);
        if (concern != Concern.NONE) {
            return afterSafety(member, exchange);
        }
        keepGap(member, exchange);
        return remembered(member, exchange);
    }

    private Exchange ask(Member member, Question question) {
        Optional<Question> opening = FollowUp.opens(question.words())
                ? records.exchanges().latest(member.id()).map(Exchange::opening)
                : Optional.empty();
        Answer answer =
                opening.map(earlier -> advisor.followUp(question, earlier)).orElseGet(() -> advisor.ask(question));
        return exchange(question, opening.orElse(question), answer);
    }

    /**
     * What follows a safety notice: the council's word where there is one, and nothing to choose between or to rate.
     * The words stay out of the gaps and out of later questions, which officers may come to read.
     */
    private List<Block> afterSafety(Member member, Exchange exchange) {
        return switch (exchange.answer()) {
            case Answer.Answered _, Answer.Silent _, Answer.Compared _ -> {
                records.exchanges().add(member.id(), exchange);
                records.exchanges().startAfresh(member.id());
                List<Block> blocks = new ArrayList<>(List.of(new Divider()));
                blocks.addAll(Answers.shown(exchange.answer(), member.council()));
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

    private void keepGap(Member member, Exchange exchange) {
        Gap.Reason.of(exchange.answer()).ifPresent(reason -> records.gaps().add(Gap.of(member, exchange, reason)));
    }

    private Message shown(Member member, Exchange exchange) {
        return Message.of(remembered(member, exchange));
    }

    private List<Block> remembered(Member member, Exchange exchange) {
        records.exchanges().add(member.id(), exchange);
        List<Block> blocks = new ArrayList<>(Answers.shown(exchange.answer(), member.council()));
        if (exchange.answer() instanceof Answer.Answered(var topic, var _, var _, var _)) {
            advisor.clarification(topic.id()).map(NextSteps::clarifying).ifPresent(blocks::addAll);
        }
        blocks.addAll(NextSteps.after(exchange));
        return blocks;
    }

    private static Message notUseful(Exchange exchange) {
        return Message.of(new Paragraph(text("useful.no")), new Choices(NextSteps.officer(exchange.id())));
    }

    private static Scope scope(Member member) {
        return new Scope.OneCouncil(member.council().id());
    }
}
