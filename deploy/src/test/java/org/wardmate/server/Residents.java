package org.wardmate.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** Those of a directory who are in one place. */
record Residents(Directory all, Predicate<Member> isHere) implements Directory {
    @Override
    public Optional<Member> find(MemberId id) {
        return all.find(id).filter(isHere);
    }

    @Override
    public List<Member> of(CouncilId council) {
        return all.of(council).stream().filter(isHere).toList();
    }
}
