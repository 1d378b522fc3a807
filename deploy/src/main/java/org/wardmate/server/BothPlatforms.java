package org.wardmate.server;

import java.util.function.Predicate;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.people.MemberId;

/** The way to both platforms: whoever was met in Teams is written to there, everybody else in Slack. */
record BothPlatforms(Messenger slack, Messenger teams, Predicate<MemberId> inTeams) implements Messenger {
    @Override
    public Delivery deliver(Claimed claimed) {
        return (inTeams.test(claimed.to()) ? teams : slack).deliver(claimed);
    }
}
