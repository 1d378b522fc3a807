package org.wardmate.server;

import java.util.function.Predicate;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.people.MemberId;

/** The way to both platforms: people are written to where they are, and where that can never be, on the other. */
record BothPlatforms(Messenger slack, Messenger teams, Predicate<MemberId> inTeams) implements Messenger {
    @Override
    public Delivery deliver(Claimed claimed) {
        boolean isInTeams = inTeams.test(claimed.to());
        Delivery delivery = (isInTeams ? teams : slack).deliver(claimed);
        if (!(delivery instanceof Delivery.Failed)) {
            return delivery;
        }
        Delivery otherwise = (isInTeams ? slack : teams).deliver(claimed);
        return otherwise instanceof Delivery.Failed ? delivery : otherwise;
    }
}
