package org.wardmate.teams.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.PagedMembersResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Pages;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/**
 * Finds out who somebody is. At first by what the organisation's own directory says of the account, and from then on by
 * the account itself, whatever becomes of its address.
 */
public final class People {
    private static final Shelf<Recognised> SHELF =
            new Shelf<>("teams-people", Shape.of("teams-person", Recognised.class));

    private record Recognised(MemberId member, Instant at) {}

    private final Connector connector;
    private final Identities identities;
    private final Seats seats;
    private final Records records;
    private final Clock clock;

    People(Connector connector, Identities identities, Seats seats, Records records, Clock clock) {
        this.connector = connector;
        this.identities = identities;
        this.seats = seats;
        this.records = records;
        this.clock = clock;
    }

    /** Whoever is no longer in the members file, or is in another organisation there now, is known no longer. */
    public Outcome<Who> identify(TeamsUser user, Place at) {
        return known(user)
                .<Outcome<Who>>map(member -> new Done<>(new Who.Known(member)))
                .orElseGet(() -> lookUp(user, at));
    }

    /** Forgets the accounts of all others. */
    void keepOnly(Predicate<MemberId> kept) {
        var _ = Pages.forget(records, SHELF, item -> !kept.test(item.value().member()));
    }

    /** Whose account it is, if that was found out before. */
    public Optional<MemberId> known(TeamsUser user) {
        return records.reading(reading -> SHELF.find(reading, user.key()))
                .map(Recognised::member)
                .filter(member -> identities
                        .contact(member)
                        .filter(contact -> contact.tenant().equals(user.tenant()))
                        .isPresent());
    }

    private Outcome<Who> lookUp(TeamsUser user, Place at) {
        return connector
                .call(
                        at.service(),
                        conversations -> conversations.getConversationMember(user.id(), roster(at.conversation())))
                .then(account -> new Done<>(pinned(user, who(user, at, account))));
    }

    /** The people of a thread are those of its channel. */
    private static String roster(String conversation) {
        int thread = conversation.indexOf(";messageid=");
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }

    private Who who(TeamsUser user, Place at, ChannelAccount account) {
        boolean isAnother =
                !user.object().equals(object(account)) || !user.tenant().equals(at.tenant());
        String tenant = said(account, "tenantId");
        if (isAnother || !(tenant.isEmpty() || tenant.equals(user.tenant()))) {
            return new Who.Stranger();
        }
        String name = said(account, "userPrincipalName");
        if (isGuest(account, name)) {
            return new Who.Guest();
        }
        Set<MemberId> members = Stream.of(said(account, "email"), name)
                .filter(address -> !address.isEmpty())
                .flatMap(address -> identities.find(new Identities.Contact(user.tenant(), address)).stream())
                .collect(Collectors.toSet());
        // An address of one member beside the sign-in name of another says nothing for certain.
        return members.size() == 1 ? new Who.Known(members.iterator().next()) : new Who.Unknown();
    }

    /** Guests' names to sign in with carry their own organisation's address, written so. */
    private static boolean isGuest(ChannelAccount account, String name) {
        String role = said(account, "userRole");
        return role.equals("guest") || role.equals("anonymous") || name.contains("#ext#");
    }

    private static String object(ChannelAccount account) {
        String object = account.getAadObjectId();
        return object == null ? said(account, "objectId") : object.toLowerCase(Locale.ROOT);
    }

    private static String said(ChannelAccount account, String name) {
        JsonNode value = account.getProperties().get(name);
        return value == null || !value.isTextual() ? "" : value.asText().strip().toLowerCase(Locale.ROOT);
    }

    Who pinned(TeamsUser user, Who who) {
        records.change(transaction -> {
            if (who instanceof Who.Known(var member)) {
                SHELF.put(transaction, user.key(), new Recognised(member, clock.instant()));
            } else if (SHELF.find(transaction, user.key()).isPresent()) {
                SHELF.delete(transaction, user.key());
            }
        });
        return who;
    }

    /** Meets all members of a team that Wardmate was put into, so that it can write to them. Gives how many. */
    public Outcome<Integer> meet(Place team) {
        int met = 0;
        String token = "";
        do {
            String from = token;
            Outcome<PagedMembersResult> page = connector.call(
                    team.service(),
                    conversations -> from.isEmpty()
                            ? conversations.getConversationPagedMembers(roster(team.conversation()))
                            : conversations.getConversationPagedMembers(roster(team.conversation()), from));
            if (!(page instanceof Done<PagedMembersResult>(var people))) {
                return page.then(_ -> new Done<>(0));
            }
            met += met(team, people.getMembers());
            token = people.getContinuationToken() == null ? "" : people.getContinuationToken();
        } while (!token.isEmpty());
        return new Done<>(met);
    }

    private int met(Place team, @Nullable List<ChannelAccount> accounts) {
        int met = 0;
        for (ChannelAccount account : accounts == null ? List.<ChannelAccount>of() : accounts) {
            if (account.getId() != null && TeamsUser.isUuid(object(account))) {
                TeamsUser user = new TeamsUser(team.tenant(), object(account), account.getId());
                if (who(user, team, account) instanceof Who.Known known) {
                    pinned(user, known);
                    seats.met(known.member(), user, team);
                    met++;
                }
            }
        }
        return met;
    }
}
