package org.wardmate.broadcast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Reading;

/** Who an audience is at this moment, at one council. */
public final class Audiences {
    private final Directory directory;
    private final Postings postings;

    public Audiences(Directory directory, Postings postings) {
        this.directory = directory;
        this.postings = postings;
    }

    public List<MemberId> of(Reading reading, CouncilId council, Audience audience) {
        return switch (audience) {
            case Audience.Everybody() -> ids(members(council));
            case Audience.Group(var name) ->
                ids(members(council)
                        .filter(member -> member.seat().politicalGroup().equalsIgnoreCase(name)));
            case Audience.Ward(var name) ->
                ids(members(council).filter(member -> member.seat().ward().equalsIgnoreCase(name)));
            case Audience.Committee(var name) ->
                ids(members(council)
                        .filter(member -> member.seat().committees().stream().anyMatch(name::equalsIgnoreCase)));
            case Audience.Candidates(var named) ->
                named.stream().filter(id -> isStillThere(id, council)).toList();
            case Audience.Unread(var of) ->
                postings.unread(reading, of).stream()
                        .filter(id -> isStillThere(id, council))
                        .toList();
        };
    }

    /** The members of the council itself, in the directory's order. */
    public Stream<Member> members(CouncilId council) {
        return directory.of(council).stream()
                .filter(member -> member.is(Role.COUNCILLOR))
                .filter(member -> !member.seat().isOfParishAlone());
    }

    public boolean isStillThere(MemberId id, CouncilId council) {
        return directory
                .find(id)
                .filter(member -> member.council().id().equals(council))
                .isPresent();
    }

    /** The group of that name, as the directory writes it. */
    public Optional<String> group(CouncilId council, String name) {
        return named(members(council).map(member -> member.seat().politicalGroup()), name);
    }

    public Optional<String> ward(CouncilId council, String name) {
        return named(members(council).map(member -> member.seat().ward()), name);
    }

    public Optional<String> committee(CouncilId council, String name) {
        return named(members(council).flatMap(member -> member.seat().committees().stream()), name);
    }

    /** The one member of that name or e-mail address; empty where there is none, or more than one. */
    public Optional<Member> member(CouncilId council, String written) {
        List<Member> found = matching(council, written);
        List<Member> exact = found.stream()
                .filter(member -> member.name().equalsIgnoreCase(written.strip())
                        || member.contact().email().equalsIgnoreCase(written.strip()))
                .toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : only(found);
    }

    /** Those whose name has these words in it, or whose e-mail address this is. */
    public List<Member> matching(CouncilId council, String written) {
        String wanted = written.strip().toLowerCase(Locale.UK);
        return wanted.isEmpty()
                ? List.of()
                : members(council)
                        .filter(member -> member.name().toLowerCase(Locale.UK).contains(wanted)
                                || member.contact().email().equals(wanted))
                        .toList();
    }

    private static Optional<Member> only(List<Member> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> named(Stream<String> names, String wanted) {
        return names.filter(name -> !name.isEmpty() && name.equalsIgnoreCase(wanted.strip()))
                .findFirst();
    }

    private static List<MemberId> ids(Stream<Member> members) {
        return members.map(Member::id).toList();
    }
}
