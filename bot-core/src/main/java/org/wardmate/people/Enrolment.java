package org.wardmate.people;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wardmate.knowledge.document.Council;

/**
 * What became of the rows of a members file.
 *
 * @param members everybody whose row is sound
 * @param faults in the order of the file
 */
public record Enrolment(List<Member> members, List<Fault> faults) {
    public Enrolment {
        members = List.copyOf(members);
        faults = faults.stream().sorted().toList();
    }

    /**
     * Reads rows, and checks that together they make a sound directory.
     *
     * @param before what was found wrong before there were rows
     * @param councils those there are
     * @param ids makes an id of an e-mail address in lower case, always the same one
     */
    public static Enrolment of(
            List<MemberRow> rows, List<Fault> before, List<Council> councils, Function<String, MemberId> ids) {
        RowReading reading = new RowReading(councils, ids);
        Map<Member, Integer> lines = new LinkedHashMap<>();
        Map<String, Integer> firstSeen = new HashMap<>();
        List<Fault> faults = new ArrayList<>(before);
        for (MemberRow row : rows) {
            Optional<Member> member = reading.read(row);
            member.ifPresent(read -> {
                Integer first = firstSeen.putIfAbsent(read.contact().email(), row.line());
                if (first == null) {
                    lines.put(read, row.line());
                } else {
                    faults.add(Fault.error(
                            row.line(),
                            text(
                                    "members.double-email",
                                    CellCheck.quoted(read.contact().email()),
                                    first.toString())));
                }
            });
        }
        faults.addAll(reading.faults());
        if (rows.isEmpty() && faults.stream().noneMatch(Fault::isError)) {
            faults.add(Fault.error(0, text("members.nobody")));
        }
        RosterCheck check = new RosterCheck(lines).each();
        if (faults.stream().noneMatch(Fault::isError)) {
            check.together();
        }
        faults.addAll(check.warnings());
        return new Enrolment(List.copyOf(lines.keySet()), faults);
    }

    /** Whether it can be used. */
    public boolean isSound() {
        return faults.stream().noneMatch(Fault::isError);
    }
}
