package org.wardmate.assistant;

import java.util.List;
import java.util.Optional;
import org.wardmate.advice.Action;
import org.wardmate.advice.Advice;
import org.wardmate.advice.Considered;
import org.wardmate.advice.OfficerDesk;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** Turns that have to do with questions and answers. */
final class AdviceTurns {
    private final Advice advice;
    private final OfficerDesk desk;
    private final OfficerViews views;

    AdviceTurns(Advice advice, OfficerDesk desk, OfficerViews views) {
        this.advice = advice;
        this.desk = desk;
        this.views = views;
    }

    Handling asked(Member member, String words) {
        Considered considered = advice.consider(member, words);
        return Handling.to(member, transaction -> advice.asked(transaction, member, considered));
    }

    /** Empty where the answer is the member's alone. */
    Optional<Handling> askedOpenly(Member member, String words, MemberId room) {
        if (GlobalWord.read(words).isPresent()) {
            return Optional.empty();
        }
        Considered considered = advice.consider(member, words);
        return considered.isForEverybody()
                ? Optional.of(
                        transaction -> List.of(new Outgoing(room, advice.askedOpenly(transaction, member, considered))))
                : Optional.empty();
    }

    Handling startedAfresh(Member member) {
        return Handling.to(member, transaction -> advice.startAfresh(transaction, member));
    }

    /** Empty for those whom the views are not for. */
    Optional<Handling> looked(Member member, Action.Look look) {
        return OfficerViews.areFor(member)
                ? Optional.of(Handling.saying(member, views.shown(member, look)))
                : Optional.empty();
    }

    /** Empty for the button that opens a report. */
    Optional<Handling> pressed(Member member, Action action) {
        return switch (action) {
            case Action.Ask(var words) -> Optional.of(asked(member, words));
            case Action.ShowTopic(var topic) -> {
                Optional<Answer> answer = advice.consider(member, topic);
                yield Optional.of(Handling.to(member, transaction -> advice.topic(transaction, member, topic, answer)));
            }
            case Action.NoneOfThese(var exchange) ->
                Optional.of(Handling.to(member, transaction -> advice.noneOfThese(transaction, member, exchange)));
            case Action.Compare(var topic) ->
                Optional.of(Handling.to(member, transaction -> advice.compare(transaction, member, topic)));
            case Action.Rate(var exchange, var useful) ->
                Optional.of(Handling.to(member, transaction -> advice.rated(transaction, member, exchange, useful)));
            case Action.AskOfficer(var exchange) ->
                Optional.of(transaction -> desk.offer(transaction, member, exchange));
            case Action.ReplyToMember(var ticket) ->
                Optional.of(transaction -> desk.again(transaction, member, ticket));
            case Action.Look look -> looked(member, look).or(() -> Optional.of(expired(member)));
            case Action.Unknown() -> Optional.of(expired(member));
            case Action.Report() -> Optional.empty();
        };
    }

    Handling submitted(Member member, Incoming.Submitted form) {
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
                    Action.Unknown _ -> expired(member);
        };
    }

    private static Handling expired(Member member) {
        return Handling.saying(member, Advice.expired());
    }
}
