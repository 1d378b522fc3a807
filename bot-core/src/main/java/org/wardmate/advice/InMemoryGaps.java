package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

final class InMemoryGaps implements Gaps {
    private final Bounded<ExchangeId, Gap> gaps = new Bounded<>();

    @Override
    public void add(Gap gap) {
        gaps.put(gap.exchange(), gap);
    }

    @Override
    public List<Gap> at(CouncilId council) {
        return gaps.latestFirst(gap -> gap.council().equals(council));
    }
}
