package org.wardmate.server.members;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wardmate.people.Enrolment;
import org.wardmate.people.Fault;

/** What was found wrong with a members file, told to whoever looks after it, or to the log. */
public final class FaultList {
    private static final int MOST = 200;
    private static final int MOST_LINES = 10;

    private FaultList() {}

    /** A line for each fault, and one for all; they quote the file, so they are not for the log. */
    public static List<String> inFull(Enrolment enrolment) {
        List<String> lines = new ArrayList<>(
                enrolment.faults().stream().limit(MOST).map(FaultList::line).toList());
        int more = enrolment.faults().size() - MOST;
        if (more > 0) {
            lines.add("And %d more.".formatted(more));
        }
        long errors = errors(enrolment);
        long warnings = enrolment.faults().size() - errors;
        lines.add(
                errors > 0
                        ? "The file cannot be used: %s, %s."
                                .formatted(count(errors, "error"), count(warnings, "warning"))
                        : "The file can be used: %s, %s."
                                .formatted(people(enrolment.members().size()), count(warnings, "warning")));
        return lines;
    }

    /** How many errors there are and in which lines, without a word of the file. */
    static String inShort(Enrolment enrolment) {
        List<Integer> at = enrolment.faults().stream()
                .filter(Fault::isError)
                .map(Fault::line)
                .filter(line -> line > 0)
                .distinct()
                .toList();
        String lines = at.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        String found = count(errors(enrolment), "error");
        if (at.isEmpty()) {
            return found;
        }
        return at.size() > MOST_LINES
                ? "%s, in lines %s and more".formatted(found, lines)
                : "%s, in %s %s".formatted(found, at.size() == 1 ? "line" : "lines", lines);
    }

    static String people(int count) {
        return count == 1 ? "1 person" : "%d people".formatted(count);
    }

    private static String line(Fault fault) {
        String where = fault.line() == 0 ? "whole file" : "line %d".formatted(fault.line());
        return "%s, %s: %s".formatted(where, fault.isError() ? "error" : "warning", fault.words());
    }

    private static long errors(Enrolment enrolment) {
        return enrolment.faults().stream().filter(Fault::isError).count();
    }

    private static String count(long count, String noun) {
        return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
    }
}
