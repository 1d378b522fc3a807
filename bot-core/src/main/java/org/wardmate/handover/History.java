package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.function.Function;
import org.wardmate.casework.CaseEvent;
import org.wardmate.handover.Contents.Step;
import org.wardmate.people.MemberId;

/** What happened to a case, as outsiders read it: without private notes. */
final class History {
    private History() {}

    static List<Step> of(List<CaseEvent> events, Function<MemberId, String> names) {
        return events.stream()
                .map(event -> new Step(event.at(), names.apply(event.by()), what(event)))
                .toList();
    }

    private static String what(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseKeptPrivate _ -> text("handover.history.kept-private");
            case CaseEvent.CaseSubmitted _ -> text("handover.history.submitted");
            case CaseEvent.MoreTold _ -> text("handover.history.more");
            case CaseEvent.CaseWithdrawn _ -> text("handover.history.withdrawn");
        };
    }
}
