package org.wardmate.people;

import static java.util.stream.Collectors.groupingBy;
import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wardmate.knowledge.document.Council;

/** What people of a members file should have of each other: nothing that stands in its way, but worth a warning. */
final class RosterCheck {
    private final Map<Member, Integer> lines;
    private final List<Fault> warnings = new ArrayList<>();

    /** @param lines everybody, with the line they stand in */
    RosterCheck(Map<Member, Integer> lines) {
        this.lines = lines;
    }

    /** What can be said of each alone. */
    RosterCheck each() {
        lines.keySet().forEach(this::ofOne);
        return this;
    }

    /** What can be said of all together, once nobody is left out for a fault. */
    RosterCheck together() {
        by(Member::council).forEach(this::ofCouncil);
        return this;
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    private void ofOne(Member member) {
        if (member.is(Role.GROUP_LEADER) && member.seat().politicalGroup().isEmpty()) {
            warn(member, text("members.leader-without-group"));
        }
        if (member.is(Role.CLERK) && member.seat().parish().isEmpty()) {
            warn(member, text("members.clerk-without-parish"));
        }
    }

    private void ofCouncil(Council council, List<Member> people) {
        if (people.stream().noneMatch(holding(Role.MONITORING_OFFICER))) {
            warnings.add(Fault.warning(0, text("members.no-monitoring-officer", council.name())));
        }
        alike(people, member -> member.seat().politicalGroup()).values().forEach(this::ofGroup);
        alike(people, member -> member.seat().parish()).values().forEach(this::ofParish);
        alike(people, Member::name).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> warn(
                        same.getLast(),
                        text(
                                "members.double-name",
                                line(same.getFirst()),
                                CellCheck.quoted(same.getFirst().name()))));
    }

    private void ofGroup(List<Member> group) {
        String name = CellCheck.quoted(group.getFirst().seat().politicalGroup());
        List<Member> leaders = group.stream().filter(holding(Role.GROUP_LEADER)).toList();
        if (leaders.isEmpty() && group.size() > 1) {
            warnings.add(Fault.warning(
                    0,
                    text(
                            "members.group-without-leader",
                            name,
                            group.getFirst().council().name())));
        }
        if (leaders.size() > 1) {
            warn(leaders.getLast(), text("members.two-leaders", name, line(leaders.getFirst())));
        }
    }

    private void ofParish(List<Member> people) {
        if (people.stream().noneMatch(holding(Role.CLERK))) {
            warnings.add(Fault.warning(
                    0,
                    text(
                            "members.parish-without-clerk",
                            CellCheck.quoted(people.getFirst().seat().parish()))));
        }
    }

    private <K> Map<K, List<Member>> by(Function<Member, K> part) {
        return lines.keySet().stream().collect(groupingBy(part, LinkedHashMap::new, Collectors.toList()));
    }

    /** Those for whom something is the same, but for upper and lower case; without those for whom it is empty. */
    private static Map<String, List<Member>> alike(List<Member> people, Function<Member, String> part) {
        return people.stream()
                .filter(member -> !part.apply(member).isEmpty())
                .collect(groupingBy(
                        member -> part.apply(member).toLowerCase(Locale.UK), LinkedHashMap::new, Collectors.toList()));
    }

    private static Predicate<Member> holding(Role role) {
        return member -> member.is(role);
    }

    private void warn(Member member, String words) {
        warnings.add(Fault.warning(lines.getOrDefault(member, 0), words));
    }

    private String line(Member member) {
        return String.valueOf(lines.get(member));
    }
}
