package org.wardmate.assistant;

import java.time.Clock;
import org.wardmate.advice.Action;
import org.wardmate.advice.Advisor;
import org.wardmate.advice.GapsView;
import org.wardmate.advice.KnowledgeView;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Records;

/** What officers look at: how well the guidelines answer, and what they hold. */
final class OfficerViews {
    private final GapsView gaps;
    private final KnowledgeView knowledge;

    OfficerViews(Advisor advisor, Records records, Clock clock) {
        this.gaps = new GapsView(advisor, records);
        this.knowledge = new KnowledgeView(advisor, clock);
    }

    static boolean areFor(Member member) {
        return Access.allows(member, Permission.SEE_GAPS);
    }

    /** Not for inside a transaction: it may take a while. */
    Message shown(Member officer, Action.Look look) {
        return switch (look) {
            case Action.Gaps() -> gaps.shown(officer);
            case Action.Coverage(var theme) ->
                theme.isEmpty() ? knowledge.coverage(officer) : knowledge.coverage(officer, theme);
            case Action.Differences(var theme) ->
                theme.isEmpty() ? knowledge.differences() : knowledge.differences(theme);
            case Action.Reviews() -> knowledge.reviews(officer);
        };
    }
}
