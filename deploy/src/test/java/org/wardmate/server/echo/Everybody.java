package org.wardmate.server.echo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.advice.Samples;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Contact;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Seat;

/** A directory that knows whoever is asked for. */
final class Everybody implements Directory {
    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.of(
                new Member(id, id + " (sample)", Samples.THURROCK, Set.of(Role.COUNCILLOR), Seat.NONE, Contact.NONE));
    }

    @Override
    public List<Member> of(CouncilId council) {
        return List.of();
    }
}
