package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.election.mode.PreElection;
import org.wardmate.election.mode.Running;
import org.wardmate.election.mode.Running.Why;
import org.wardmate.election.reminder.CouncilRule;
import org.wardmate.election.reminder.Matter;
import org.wardmate.election.reminder.ReminderKind;
import org.wardmate.election.reminder.ReminderMessages;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.DisplayTime;
import org.wardmate.storage.Reading;

/**
 * What stands before answers on what members publish while the pre-election mode runs: that it does, and the rule of the
 * member's own council. Nothing is held back, and on other topics it says nothing.
 */
final class PeriodNotice {
    private final PreElection mode;
    private final GuidelineRules rules;
    private final Clock clock;

    PeriodNotice(PreElection mode, Advisor advisor, Clock clock) {
        this.mode = mode;
        this.rules = new GuidelineRules(advisor);
        this.clock = clock;
    }

    /** Empty where the answer needs none. */
    List<Block> before(Reading reading, Answer answer, Council own) {
        Optional<TopicId> topic = Exchange.topicOf(answer).map(TopicRef::id).filter(Matter.sensitiveTopics()::contains);
        return topic.flatMap(sensitive ->
                        mode.at(reading, own.id(), clock.instant()).map(running -> shown(running, sensitive, own)))
                .orElse(List.of());
    }

    private List<Block> shown(Running running, TopicId topic, Council own) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Notice(Tone.WARNING, text("period.running"), words(running)));
        blocks.addAll(rule(topic, own));
        blocks.add(new Divider());
        return blocks;
    }

    /** Where the answer is about the rule itself, the rule stands in the answer. */
    private List<Block> rule(TopicId topic, Council own) {
        CouncilRule rule = rules.rule(own.id(), ReminderKind.PERIOD_STARTS);
        return rule instanceof CouncilRule.Speaks(var about, var summary, var quotes)
                ? about.equals(topic)
                        ? List.of()
                        : shown(new CouncilRule.Speaks(about, summary, quotes.subList(0, 1)), own)
                : shown(rule, own);
    }

    private static List<Block> shown(CouncilRule rule, Council own) {
        return ReminderMessages.rule(rule, ReminderKind.PERIOD_STARTS, own);
    }

    private static String words(Running running) {
        return switch (running.why()) {
            case Why.ByTimetable _ ->
                text("period.running.timetable", DisplayTime.day(running.since()), DisplayTime.day(running.until()));
            case Why.ByOfficer _ ->
                text("period.running.officer", DisplayTime.day(running.until().minusSeconds(1)));
        };
    }
}
