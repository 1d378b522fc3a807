package org.wardmate.people;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Optional;
import org.wardmate.knowledge.document.CouncilId;

/** Who is who at each council, and who is away. Lists come in a settled order. */
public interface Directory {
    Optional<Member> find(MemberId id);

    /** The name alone, also in words for somebody who is not there any more. */
    default String name(MemberId id) {
        return find(id).map(Member::name).orElseGet(() -> text("somebody-left"));
    }

    /** Name and roles, also in words for somebody who is not there any more. */
    default String described(MemberId id) {
        return find(id).map(Member::described).orElseGet(() -> text("somebody-left"));
    }

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
