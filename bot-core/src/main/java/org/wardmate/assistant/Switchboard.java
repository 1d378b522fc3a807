package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.advice.Action;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** Puts what a member does through to the part of Wardmate that it is for. */
record Switchboard(
        CaseTurns cases,
        BroadcastTurns broadcasts,
        ReportTurns reports,
        AwayTurns away,
        ModeTurns mode,
        AdviceTurns advice) {
    Handling handling(Member member, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Joined _ -> reports.resumed(member, Handling.saying(member, Greetings.welcome(member)));
            case Incoming.Said(var _, var _, var words) -> said(member, words);
            case Incoming.Pressed(var _, var _, var action) -> pressed(member, action);
            case Incoming.Submitted form ->
                cases.submitted(member, form)
                        .or(() -> broadcasts.submitted(member, form))
                        .or(() -> reports.submitted(member, form))
                        .or(() -> away.submitted(member, form))
                        .or(() -> mode.submitted(member, form))
                        .orElseGet(() -> advice.submitted(member, form));
            case Incoming.AskedOpenly(var _, var _, var words, var room) -> askedOpenly(member, words, room);
            case Incoming.Pointed(var _, var _, var words, var link) -> reports.begunWith(member, words, link);
            case Incoming.Attached(var _, var _, var files) -> reports.attached(member, files);
        };
    }

    private Handling said(Member member, String words) {
        Optional<GlobalWord> global = GlobalWord.read(words);
        if (global.isEmpty()) {
            return reports.heard(member, words);
        }
        return switch (global.get()) {
            case HELP -> reports.andAgain(member, Greetings.help(member));
            case HELLO -> Handling.saying(member, Greetings.hello(member));
            case THANKS -> Handling.saying(member, Message.saying(text("thanks")));
            case NEW_QUESTION -> advice.startedAfresh(member);
            case REPORT -> reports.begun(member);
            case MY_REPORTS -> reports.listed(member);
            case CASES -> cases.listed(member).orElseGet(() -> reports.heard(member, words));
            case REMINDERS -> broadcasts.listed(member).orElseGet(() -> reports.heard(member, words));
            case CONTINUE -> reports.resumed(member, reports.listed(member));
            case MY_DATA -> cases.ownData(member);
            case CERTIFICATES -> cases.certificates(member).orElseGet(() -> reports.heard(member, words));
            case AWAY -> away.begun(member).orElseGet(() -> reports.heard(member, words));
            case MODE -> mode.shown(member).orElseGet(() -> reports.heard(member, words));
            case BACK ->
                reports.isTelling(member)
                        ? reports.heard(member, words)
                        : away.ended(member).orElseGet(() -> reports.heard(member, words));
            case GAPS -> looked(member, new Action.Gaps(), words);
            case COVERAGE -> looked(member, new Action.Coverage(""), words);
            case DIFFERENCES -> looked(member, new Action.Differences(""), words);
            case REVIEWS -> looked(member, new Action.Reviews(), words);
        };
    }

    /** What is not for everybody to read is answered to the member alone, and the room is told so. */
    private Handling askedOpenly(Member member, String words, MemberId room) {
        return advice.askedOpenly(member, words, room).orElseGet(() -> {
            Handling alone = said(member, words);
            return transaction -> {
                List<Outgoing> said = new ArrayList<>(alone.in(transaction));
                said.add(new Outgoing(room, Message.saying(text("answered-alone"))));
                return said;
            };
        });
    }

    /** To everybody but officers these are words like any other. */
    private Handling looked(Member member, Action.Look look, String words) {
        return advice.looked(member, look).orElseGet(() -> reports.heard(member, words));
    }

    private Handling pressed(Member member, String written) {
        return cases.pressed(member, written)
                .or(() -> broadcasts.pressed(member, written))
                .or(() -> reports.pressed(member, written))
                .or(() -> away.pressed(member, written))
                .or(() -> advice.pressed(member, Action.read(written)))
                .orElseGet(() -> reports.begun(member));
    }
}
