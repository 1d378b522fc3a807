package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Paragraph;

/** What can be pressed after an answer. */
final class NextSteps {
    private static final int RELATED = 3;

    private NextSteps() {}

    static List<Block> after(Exchange exchange) {
        return switch (exchange.answer()) {
            case Answer.Answered(var topic, var _, var _, var related) -> afterAnswered(exchange.id(), topic, related);
            case Answer.Silent(var topic, var _, var _, var others) ->
                List.of(new Choices(others.isEmpty() ? officer(exchange.id()) : both(topic, exchange.id())));
            case Answer.Closest _ -> List.of(new Choices(officer(exchange.id())));
            case Answer.Compared _ -> List.of(new Choices(officer(exchange.id())));
            case Answer.DidYouMean(var topics, var _) -> List.of(new Choices(topicsOrNone(topics, exchange.id())));
            case Answer.OutOfScope() -> List.of();
        };
    }

    /** The fact that an answer turns on, each choice leading to the topic that then answers. */
    static List<Block> clarifying(Clarification clarification) {
        return List.of(
                new Paragraph(clarification.ask()),
                new Choices(clarification.choices().stream()
                        .map(choice -> Choice.of(choice.label(), new Action.ShowTopic(choice.topic()).written()))
                        .toList()));
    }

    /** A button that asks the monitoring officer about an exchange. */
    static List<Choice> officer(ExchangeId exchange) {
        return List.of(Choice.of(text("next.officer"), new Action.AskOfficer(exchange).written()));
    }

    private static List<Block> afterAnswered(ExchangeId exchange, TopicRef topic, List<TopicRef> related) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Choices(both(topic, exchange)));
        blocks.add(new Paragraph(text("next.useful")));
        blocks.add(new Choices(List.of(
                Choice.of(text("next.yes"), new Action.Rate(exchange, true).written()),
                Choice.of(text("next.no"), new Action.Rate(exchange, false).written()))));
        if (!related.isEmpty()) {
            blocks.add(new Paragraph(text("next.related")));
            blocks.add(new Choices(topics(related)));
        }
        return blocks;
    }

    private static List<Choice> both(TopicRef topic, ExchangeId exchange) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(text("next.compare"), new Action.Compare(topic.id()).written()));
        choices.addAll(officer(exchange));
        return choices;
    }

    private static List<Choice> topicsOrNone(List<TopicRef> topics, ExchangeId exchange) {
        List<Choice> choices = new ArrayList<>(topics(topics));
        choices.add(Choice.of(text("next.none"), new Action.NoneOfThese(exchange).written()));
        return choices;
    }

    private static List<Choice> topics(List<TopicRef> topics) {
        return topics.stream()
                .limit(RELATED)
                .map(topic -> Choice.of(topic.title(), new Action.ShowTopic(topic.id()).written()))
                .toList();
    }
}
