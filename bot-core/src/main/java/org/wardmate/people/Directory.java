package org.wardmate.people;

import java.util.List;
import java.util.Optional;
import org.wardmate.knowledge.document.CouncilId;

/** Who is who at each council, and who is away. Lists come in a settled order. */
public interface Directory {
    Optional<Member> find(MemberId id);

    /** Everyone at the council. */
    List<Member> of(CouncilId council);

    default List<Member> holders(Role role, CouncilId council) {
        return of(council).stream().filter(member -> member.is(role)).toList();
    }

    /** That somebody is away today, where they said so. */
    default Optional<Absence> absence(Member member) {
        return Optional.empty();
    }
}
