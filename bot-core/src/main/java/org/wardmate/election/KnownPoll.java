package org.wardmate.election;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.people.MemberId;

/** A poll that a council knows of, as it stands, and how it came to. */
public record KnownPoll(PollId id, CouncilPoll poll, List<Noted> history) {
    public KnownPoll {
        history = List.copyOf(history);
    }

    /** What came to be known, and who noted it. */
    public record Noted(Instant at, MemberId by, PollEvent event) {}

    KnownPoll with(CouncilPoll now, Noted noted) {
        List<Noted> longer = new ArrayList<>(history);
        longer.add(noted);
        return new KnownPoll(id, now, longer);
    }
}
