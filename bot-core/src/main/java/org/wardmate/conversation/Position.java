package org.wardmate.conversation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.wardmate.people.MemberId;

/**
 * Where a person stands in a flow.
 *
 * @param version the flow's when this was written
 * @param step the step that was asked last
 * @param settled the steps that were answered, read or skipped
 * @param aside words of theirs that were no plain answer, kept until they say what they are; or empty
 * @param ended whether the last step was dealt with
 */
record Position(
        MemberId member,
        DraftId draft,
        int version,
        String step,
        Set<String> settled,
        String aside,
        boolean ended,
        Instant touched) {
    Position {
        settled = Set.copyOf(settled);
    }

    static Position atTheStart(Flow<?> flow, MemberId member, DraftId draft, Instant now) {
        String first = flow.steps().getFirst().id();
        return new Position(member, draft, flow.version(), first, Set.of(), "", false, now);
    }

    Position settling(String id) {
        Set<String> more = new HashSet<>(settled);
        more.add(id);
        return new Position(member, draft, version, step, more, "", ended, touched);
    }

    Position asking(Set<String> again) {
        Set<String> fewer = new HashSet<>(settled);
        fewer.removeAll(again);
        return new Position(member, draft, version, step, fewer, aside, false, touched);
    }

    Position at(String id) {
        return new Position(member, draft, version, id, settled, aside, ended, touched);
    }

    Position keeping(String words) {
        return new Position(member, draft, version, step, settled, words, ended, touched);
    }

    Position over() {
        return new Position(member, draft, version, step, settled, "", true, touched);
    }

    /** As it is kept now, by the present version of the flow. */
    Position touched(int presentVersion, Instant now) {
        return new Position(member, draft, presentVersion, step, settled, aside, ended, now);
    }
}
