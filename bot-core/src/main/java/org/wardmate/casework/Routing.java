package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.casework.Share.Extent;
import org.wardmate.message.DisplayTime;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.people.Role;
import org.wardmate.people.StandIns;

/**
 * Who should know of a report, with reasons, for the member to choose from. Nobody who may be part of it is among them:
 * not the one it is about, nor that person's own group leader.
 */
public final class Routing {
    private final Directory directory;

    public Routing(Directory directory) {
        this.directory = directory;
    }

    /** Somebody who could be told. */
    public record Proposal(Member recipient, Extent extent, String reason) {}

    /** Somebody who is left out, and why. */
    public record Exclusion(String who, String reason) {}

    public record Proposals(List<Proposal> recipients, List<Exclusion> leftOut) {
        public Proposals {
            recipients = List.copyOf(recipients);
            leftOut = List.copyOf(leftOut);
        }
    }

    public Proposals proposals(Member member, Incident incident, Triage.Outcome triage) {
        List<Exclusion> leftOut = new ArrayList<>();
        Map<Member, Proposal> proposed = new LinkedHashMap<>();
        Implicated implicated = Implicated.in(incident, others(member));
        Stream.of(
                        officers(member, incident, triage, implicated, leftOut),
                        clerks(member, incident, implicated, leftOut),
                        leader(member, incident, implicated, leftOut))
                .flatMap(List::stream)
                .map(proposal -> orStandIn(proposal, member, implicated))
                .forEach(proposal -> proposed.putIfAbsent(proposal.recipient(), proposal));
        return new Proposals(List.copyOf(proposed.values()), leftOut);
    }

    /** Everybody at the council who works on cases and may have this one: not the member, nor anybody it may be about. */
    public List<Member> couldHave(Member member, Incident incident) {
        List<Member> others = others(member);
        Implicated implicated = Implicated.in(incident, others);
        return others.stream()
                .filter(person -> Access.allows(person, Permission.WORK_ON_CASES) && !implicated.includes(person))
                .toList();
    }

    private List<Proposal> officers(
            Member member, Incident incident, Triage.Outcome triage, Implicated implicated, List<Exclusion> leftOut) {
        List<Proposal> officers = new ArrayList<>();
        holders(Role.MONITORING_OFFICER, member).forEach(officer -> {
            if (implicated.includes(officer)) {
                leftOut.add(new Exclusion(officer.described(), text("routing.left-out.named")));
            } else {
                officers.add(whole(officer, monitoringOfficerReason(triage)));
            }
        });
        if (officers.isEmpty() || mayBeAbout(incident, implicated)) {
            Stream.of(Role.DEPUTY_MONITORING_OFFICER, Role.CHIEF_EXECUTIVE)
                    .flatMap(role -> holders(role, member))
                    .filter(officer -> !implicated.includes(officer))
                    .forEach(officer -> officers.add(whole(officer, text("routing.in-place-of"))));
        }
        if (officers.isEmpty() || triage.routes().contains(Route.DEMOCRATIC_SERVICES)) {
            holders(Role.DEMOCRATIC_SERVICES, member)
                    .filter(officer -> !implicated.includes(officer))
                    .forEach(officer -> officers.add(whole(officer, text("routing.democratic-services"))));
        }
        return officers;
    }

    private static String monitoringOfficerReason(Triage.Outcome triage) {
        List<Triage.Row> reasons = triage.reasonsFor(Route.MONITORING_OFFICER);
        return reasons.isEmpty()
                ? text("routing.monitoring-officer")
                : text("routing.monitoring-officer.because", reasons.getFirst().label());
    }

    /** An officer nobody has named might be any of them. */
    private static boolean mayBeAbout(Incident incident, Implicated implicated) {
        return incident.author() == Author.OFFICER && implicated.isNobodyKnown();
    }

    /** The clerk of the member's own parish; an officer nobody has named may well be theirs. */
    private List<Proposal> clerks(Member member, Incident incident, Implicated implicated, List<Exclusion> leftOut) {
        List<Proposal> clerks = new ArrayList<>();
        holders(Role.CLERK, member)
                .filter(clerk -> clerk.seat().isOfSameParish(member.seat()))
                .forEach(clerk -> {
                    if (implicated.includes(clerk)) {
                        leftOut.add(new Exclusion(clerk.described(), text("routing.left-out.named")));
                    } else if (mayBeAbout(incident, implicated)) {
                        leftOut.add(new Exclusion(clerk.described(), text("routing.left-out.may-be-them")));
                    } else {
                        clerks.add(
                                whole(clerk, text("routing.clerk", clerk.seat().parish())));
                    }
                });
        return clerks;
    }

    /** Who stands in for a recipient who is away, unless they may be part of it or are away too. */
    private Proposal orStandIn(Proposal proposal, Member member, Implicated implicated) {
        Member recipient = proposal.recipient();
        return directory
                .absence(recipient)
                .map(absence -> StandIns.of(recipient, directory).stream()
                        .filter(other -> other.id().equals(absence.standIn()))
                        .filter(other -> !other.id().equals(member.id()) && !implicated.includes(other))
                        .filter(other -> directory.absence(other).isEmpty())
                        .findFirst()
                        .map(standIn -> new Proposal(
                                standIn,
                                proposal.extent(),
                                text("routing.stands-in", recipient.name(), DisplayTime.day(absence.until()))))
                        .orElseGet(() -> new Proposal(
                                recipient,
                                proposal.extent(),
                                text("routing.away", proposal.reason(), DisplayTime.day(absence.until())))))
                .orElse(proposal);
    }

    private List<Proposal> leader(Member member, Incident incident, Implicated implicated, List<Exclusion> leftOut) {
        Optional<Member> leader =
                holders(Role.GROUP_LEADER, member).filter(member::sitsWith).findFirst();
        if (leader.isEmpty()) {
            return List.of();
        }
        if (implicated.includes(leader.get())) {
            leftOut.add(new Exclusion(leader.get().described(), text("routing.left-out.named")));
            return List.of();
        }
        if (implicated.isLedBy(leader.get())) {
            leftOut.add(new Exclusion(leader.get().described(), text("routing.left-out.leads-them")));
            return List.of();
        }
        if (incident.author() == Author.COUNCILLOR && implicated.isNobodyKnown()) {
            leftOut.add(new Exclusion(leader.get().described(), text("routing.left-out.may-lead-them")));
            return List.of();
        }
        return List.of(new Proposal(leader.get(), Extent.SUMMARY, text("routing.group-leader")));
    }

    private List<Member> others(Member member) {
        return directory.of(member.council().id()).stream()
                .filter(person -> !person.id().equals(member.id()))
                .toList();
    }

    private Stream<Member> holders(Role role, Member member) {
        return directory.holders(role, member.council().id()).stream()
                .filter(holder -> !holder.id().equals(member.id()));
    }

    private static Proposal whole(Member recipient, String reason) {
        return new Proposal(recipient, Extent.WHOLE, reason);
    }
}
