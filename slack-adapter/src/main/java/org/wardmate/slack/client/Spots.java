package org.wardmate.slack.client;

import java.util.List;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.Refused;

/** Finds where a message goes: what was learnt from people's own messages first, Slack's word after that. */
final class Spots {
    private final SlackApi api;
    private final Workspaces workspaces;
    private final Seats seats;
    private final Identities identities;

    Spots(SlackApi api, Workspaces workspaces, Seats seats, Identities identities) {
        this.api = api;
        this.workspaces = workspaces;
        this.seats = seats;
        this.identities = identities;
    }

    Outcome<Spot> of(MemberId to) {
        return Address.read(to).map(this::at).orElseGet(() -> with(to));
    }

    private Outcome<Spot> at(Address address) {
        return workspaces.find(address.team()).then(workspace -> switch (address) {
            case Address.Person(var user) -> sat(address.written(), workspace, seat(address.written(), user));
            case Address.ThreadOf(var _, var channel, var ts) -> new Done<>(new Spot(workspace, channel, ts));
            case Address.Aside _ -> new Refused<>("not_a_channel");
        });
    }

    private Seat seat(MemberId name, SlackUser user) {
        return seats.find(name).orElseGet(() -> Seat.of(user));
    }

    private Outcome<Spot> with(MemberId member) {
        Optional<Seat> known = seats.find(member);
        if (known.isPresent()) {
            return workspaces.find(known.get().user().team()).then(workspace -> sat(member, workspace, known.get()));
        }
        return identities
                .contact(member)
                .<Outcome<Spot>>map(contact -> workspaces
                        .find(contact.team())
                        .then(workspace ->
                                user(workspace, contact.email()).then(user -> sat(member, workspace, Seat.of(user)))))
                .orElseGet(() -> new Refused<>("not_in_slack"));
    }

    private Outcome<Spot> sat(MemberId member, Workspace workspace, Seat seat) {
        if (seat.channel() != null) {
            return new Done<>(new Spot(workspace, seat.channel(), seat.thread()));
        }
        return opened(member, workspace, seat);
    }

    /** Where they sit from now on. */
    Outcome<Spot> opened(MemberId member, Workspace workspace, Seat seat) {
        return opened(workspace, seat.user()).then(channel -> {
            seats.change(member, seat.user(), before -> before.at(channel, before.thread()));
            return new Done<>(new Spot(workspace, channel, seat.thread()));
        });
    }

    private Outcome<SlackUser> user(Workspace workspace, String email) {
        return api.call(workspace.token(), client -> client.usersLookupByEmail(request -> request.email(email)))
                .then(found -> new Done<>(
                        new SlackUser(workspace.team(), found.getUser().getId())));
    }

    private Outcome<String> opened(Workspace workspace, SlackUser user) {
        return api.call(
                        workspace.token(),
                        client -> client.conversationsOpen(request -> request.users(List.of(user.user()))))
                .then(opened -> new Done<>(opened.getChannel().getId()));
    }
}
