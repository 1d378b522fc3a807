package org.wardmate.slack.client;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Pages;
import org.wardmate.slack.client.Identities.Contact;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/** Finds out who somebody is: by the e-mail address Slack verified, and nothing that they can write themselves. */
public final class People {
    /** So long a leaver may still be known, and a newcomer must not wait. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    /** Whoever is still there was seen again since. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int PAGE = 1000;
    /** Few, for others who write wait meanwhile. */
    private static final int KEPT_AT_ONCE = 20;

    private static final Shelf<Recognised> SHELF =
            new Shelf<>("slack-people", Shape.of("slack-person", Recognised.class));

    private record Recognised(MemberId member, Instant at) {}

    private final SlackApi api;
    private final Workspaces workspaces;
    private final Identities identities;
    private final Records records;
    private final Clock clock;

    public People(SlackApi api, Workspaces workspaces, Identities identities, Records records, Clock clock) {
        this.api = api;
        this.workspaces = workspaces;
        this.identities = identities;
        this.records = records;
        this.clock = clock;
    }

    /** Whom somebody lately turned out to be; Slack is not asked. */
    public Optional<MemberId> known(SlackUser user) {
        return records.reading(reading -> SHELF.find(reading, user.key())).map(Recognised::member);
    }

    /** Only those who are known are remembered; all others are looked up each time they come. */
    public Outcome<Who> identify(SlackUser user) {
        Optional<Recognised> recognised = records.reading(reading -> SHELF.find(reading, user.key()))
                .filter(known -> known.at().plus(KNOWN_FOR).isAfter(clock.instant()));
        return recognised.isPresent()
                ? new Done<>(new Who.Known(recognised.get().member()))
                : workspaces.find(user.team()).then(workspace -> lookUp(workspace, user));
    }

    /**
     * Learns who all are in a workspace, a thousand at a time: asked one by one, Slack tells of a hundred a minute. Gives
     * the members that were found.
     */
    Outcome<Map<SlackUser, MemberId>> learn(Workspace workspace) {
        Map<SlackUser, MemberId> known = new HashMap<>();
        String cursor = "";
        do {
            String from = cursor;
            Outcome<UsersListResponse> page = api.call(
                    workspace.token(),
                    client -> client.usersList(request -> request.limit(PAGE).cursor(from)));
            if (!(page instanceof Done<UsersListResponse>(var list))) {
                return page.then(_ -> new Done<>(Map.of()));
            }
            known.putAll(remembered(workspace.team(), list.getMembers()));
            cursor = list.getResponseMetadata() == null
                    ? ""
                    : list.getResponseMetadata().getNextCursor();
        } while (cursor != null && !cursor.isEmpty());
        return new Done<>(known);
    }

    /** Forgets those who have not been seen for a day. */
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        var _ = Pages.forget(records, SHELF, item -> item.value().at().isBefore(oldest));
    }

    private Map<SlackUser, MemberId> remembered(String team, List<User> users) {
        Map<SlackUser, MemberId> known = new HashMap<>();
        for (User info : users) {
            SlackUser user = new SlackUser(team, info.getId());
            if (who(user, info) instanceof Who.Known(var member)) {
                known.put(user, member);
            }
        }
        List<Map.Entry<SlackUser, MemberId>> all = List.copyOf(known.entrySet());
        for (int from = 0; from < all.size(); from += KEPT_AT_ONCE) {
            List<Map.Entry<SlackUser, MemberId>> some = all.subList(from, Math.min(all.size(), from + KEPT_AT_ONCE));
            records.change(transaction -> some.forEach(each ->
                    SHELF.put(transaction, each.getKey().key(), new Recognised(each.getValue(), clock.instant()))));
        }
        return known;
    }

    private Outcome<Who> lookUp(Workspace workspace, SlackUser user) {
        return api.call(workspace.token(), client -> client.usersInfo(request -> request.user(user.user())))
                .then(info -> new Done<>(remembered(user, who(user, info.getUser()))));
    }

    private Who who(SlackUser user, User info) {
        if (info.isDeleted() || info.isBot() || info.isWorkflowBot()) {
            return new Who.Nobody();
        }
        if (info.isStranger() || !isOf(user.team(), info)) {
            return new Who.Stranger();
        }
        if (info.isRestricted() || info.isUltraRestricted()) {
            return new Who.Guest();
        }
        String email = info.getProfile() == null ? null : info.getProfile().getEmail();
        return email == null || !info.isEmailConfirmed()
                ? new Who.Unknown()
                : identities
                        .find(new Contact(user.team(), email))
                        .<Who>map(Who.Known::new)
                        .orElseGet(Who.Unknown::new);
    }

    /** In an organisation of several workspaces people are of each that they were added to. */
    private static boolean isOf(String team, User info) {
        return team.equals(info.getTeamId())
                || (info.getEnterpriseUser() != null
                        && Optional.ofNullable(info.getEnterpriseUser().getTeams())
                                .orElse(List.of())
                                .contains(team));
    }

    private Who remembered(SlackUser user, Who who) {
        records.change(transaction -> {
            if (who instanceof Who.Known(var member)) {
                SHELF.put(transaction, user.key(), new Recognised(member, clock.instant()));
            } else if (SHELF.find(transaction, user.key()).isPresent()) {
                SHELF.delete(transaction, user.key());
            }
        });
        return who;
    }
}
