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
 * @param waiting how long it has been left alone
 */
record Position(
        MemberId member,
        DraftId draft,
        int version,
        String step,
        Set<String> settled,
        String aside,
        boolean ended,
        Waiting waiting) {
    Position {
        settled = Set.copyOf(settled);
    }

    static Position atTheStart(Flow<?> flow, MemberId member, DraftId draft, Instant now) {
        String first = flow.steps().getFirst().id();
        return new Position(member, draft, flow.version(), first, Set.of(), "", false, new Waiting(now, 0));
    }

    Position settling(String id) {
        Set<String> more = new HashSet<>(settled);
        more.add(id);
        return new Position(member, draft, version, step, more, "", ended, waiting);
    }

    Position asking(Set<String> again) {
        Set<String> fewer = new HashSet<>(settled);
        fewer.removeAll(again);
        return new Position(member, draft, version, step, fewer, aside, false, waiting);
    }

    Position at(String id) {
        return new Position(member, draft, version, id, settled, aside, ended, waiting);
    }

    Position keeping(String words) {
        return new Position(member, draft, version, step, settled, words, ended, waiting);
    }

    Position over() {
        return new Position(member, draft, version, step, settled, "", true, waiting);
    }

    /** As it is kept now, by the present version of the flow. */
    Position touched(int presentVersion, Instant now) {
        return new Position(member, draft, presentVersion, step, settled, aside, ended, new Waiting(now, 0));
    }

    /** The person was told that it waits. */
    Position reminded(Instant now) {
        Waiting longer = new Waiting(now, waiting.reminders() + 1);
        return new Position(member, draft, version, step, settled, aside, ended, longer);
    }

    /**
     * How long a draft has been left alone.
     *
     * @param from when its person last touched it, or was last told of it
     */
    record Waiting(Instant from, int reminders) {}
}
