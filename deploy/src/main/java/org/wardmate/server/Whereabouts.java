package org.wardmate.server;

import org.wardmate.conversation.Incoming;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.teams.TeamsAdapter;

/** On which of both platforms people are: where they last did something, or else where they were met at all. */
final class Whereabouts {
    private final SlackAdapter slack;
    private final TeamsAdapter teams;

    Whereabouts(SlackAdapter slack, TeamsAdapter teams) {
        this.slack = slack;
        this.teams = teams;
    }

    boolean isInTeams(MemberId person) {
        return teams.hears(person) || (teams.knows(person) && !slack.knows(person));
    }

    /** The assistant as Slack sees it. */
    Core inSlack(Core assistant) {
        return assistant.receiving(incoming -> {
            teams.heardElsewhere(incoming.from());
            assistant.receive(incoming);
        });
    }

    /** The assistant as Teams sees it. Whoever is in Slack is not welcomed there once more for an app put into Teams. */
    Core inTeams(Core assistant) {
        return assistant.receiving(incoming -> {
            if (!(incoming instanceof Incoming.Joined) || isInTeams(incoming.from())) {
                assistant.receive(incoming);
            }
        });
    }
}
