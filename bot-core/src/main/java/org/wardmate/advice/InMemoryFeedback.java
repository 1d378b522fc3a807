package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

final class InMemoryFeedback implements Feedback {
    private final Bounded<ExchangeId, Rating> ratings = new Bounded<>();

    @Override
    public void add(Rating rating) {
        ratings.put(rating.exchange(), rating);
    }

    @Override
    public List<Rating> at(CouncilId council) {
        return ratings.latestFirst(rating -> rating.council().equals(council));
    }
}
