package org.wardmate.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wardmate.knowledge.document.CouncilId;

/** A directory that is a list of people, in its order. */
public final class Roster implements Directory {
    private final Map<MemberId, Member> members;
    private final Map<CouncilId, List<Member>> byCouncil;

    public Roster(List<Member> members) {
        this.members = members.stream()
                .collect(toMap(
                        Member::id,
                        Function.identity(),
                        (one, another) -> {
                            throw new IllegalArgumentException("Two people have the id %s.".formatted(one.id()));
                        },
                        LinkedHashMap::new));
        this.byCouncil =
                members.stream().collect(groupingBy(member -> member.council().id()));
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public List<Member> of(CouncilId council) {
        return List.copyOf(byCouncil.getOrDefault(council, List.of()));
    }

    public Set<MemberId> ids() {
        return Set.copyOf(members.keySet());
    }
}
