package org.wardmate.slack.inbound;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.slack.client.Address;
import org.wardmate.slack.client.Asides;
import org.wardmate.slack.client.HomeNews;
import org.wardmate.slack.client.Panes;
import org.wardmate.slack.client.SlackUser;

/** The places in Slack beside the conversation itself: home pages, the assistant's pane, asides, and other channels. */
public final class Rooms {
    private final HomeNews homes;
    private final Panes panes;
    private final Asides asides;

    public Rooms(HomeNews homes, Panes panes, Asides asides) {
        this.homes = homes;
        this.panes = panes;
        this.asides = asides;
    }

    Outcome<Boolean> home(SlackUser user, MemberId member, String note) {
        return homes.show(member, user, note);
    }

    /** The same event opens the same aside, however often it is handled. */
    Address aside(SlackUser user, String eventId, String answerUrl) {
        String id = UUID.nameUUIDFromBytes(eventId.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return asides.open(user, id, answerUrl);
    }

    void suggest(SlackUser user, String channel, String thread) {
        panes.suggest(user.team(), channel, thread);
    }

    Outcome<String> link(String team, String channel, String ts) {
        return panes.link(team, channel, ts);
    }
}
