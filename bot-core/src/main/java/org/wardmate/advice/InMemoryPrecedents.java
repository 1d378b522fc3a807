package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

final class InMemoryPrecedents implements Precedents {
    private final Bounded<Precedent, Precedent> precedents = new Bounded<>();

    @Override
    public void add(Precedent precedent) {
        precedents.put(precedent, precedent);
    }

    @Override
    public List<Precedent> at(CouncilId council) {
        return precedents.latestFirst(precedent -> precedent.council().equals(council));
    }
}
