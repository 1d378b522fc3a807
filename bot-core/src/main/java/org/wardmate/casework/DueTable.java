package org.wardmate.casework;

import static java.util.Objects.requireNonNull;
import static org.wardmate.casework.CaseStatus.ACKNOWLEDGED;
import static org.wardmate.casework.CaseStatus.AWAITING_MEMBER;
import static org.wardmate.casework.CaseStatus.CLOSED;
import static org.wardmate.casework.CaseStatus.IN_HAND;
import static org.wardmate.casework.CaseStatus.OPEN;
import static org.wardmate.casework.CaseStatus.REOPENED;
import static org.wardmate.casework.CaseStatus.SUBMITTED;
import static org.wardmate.casework.DueTable.Starts.AT_EVERY_EVENT;
import static org.wardmate.casework.DueTable.Starts.AT_EVERY_QUESTION;
import static org.wardmate.casework.DueTable.Starts.WHEN_IT_COMES_TO_THIS;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.DueWork.CaseDue;
import org.wardmate.casework.DueWork.Pending;
import org.wardmate.casework.Wait.CloseOfDay;
import org.wardmate.casework.Wait.LateMorning;

/** What is due in a case: while it stands where, counted from when, and after how long. Anything absent is not due. */
final class DueTable {
    private static final Set<CaseStatus> NOBODY_ANSWERED = EnumSet.of(SUBMITTED, REOPENED);
    private static final Set<CaseStatus> WITH_AN_OFFICER = EnumSet.of(ACKNOWLEDGED, IN_HAND);
    private static final Set<CaseStatus> WITH_THE_MEMBER = EnumSet.of(AWAITING_MEMBER);
    private static final Set<CaseStatus> SENT = sent();

    static final List<Row> TABLE = List.of(
            new Row(DueKind.ACKNOWLEDGE_SOON, NOBODY_ANSWERED, WHEN_IT_COMES_TO_THIS, by(Pace::reminder), false),
            new Row(DueKind.ACKNOWLEDGE, NOBODY_ANSWERED, WHEN_IT_COMES_TO_THIS, by(Pace::over), false),
            new Row(DueKind.ESCALATE, NOBODY_ANSWERED, WHEN_IT_COMES_TO_THIS, by(Pace::escalation), false),
            new Row(DueKind.UNTOUCHED, WITH_AN_OFFICER, AT_EVERY_EVENT, always(new CloseOfDay(5)), true),
            new Row(DueKind.NUDGE_MEMBER, WITH_THE_MEMBER, AT_EVERY_QUESTION, always(new CloseOfDay(5)), false),
            new Row(DueKind.MEMBER_SILENT, WITH_THE_MEMBER, AT_EVERY_QUESTION, always(new CloseOfDay(10)), false),
            new Row(DueKind.WELLBEING_FIRST, SENT, WHEN_IT_COMES_TO_THIS, always(new LateMorning(3)), false),
            new Row(DueKind.WELLBEING_LAST, SENT, WHEN_IT_COMES_TO_THIS, always(new LateMorning(14)), false));

    /** When time begins to run, or runs anew. */
    enum Starts {
        /** Once, when the case comes to stand there. */
        WHEN_IT_COMES_TO_THIS,
        /** Whatever anybody does. */
        AT_EVERY_EVENT,
        /** When an officer asks, and whenever the member gives a sign of life. */
        AT_EVERY_QUESTION
    }

    /**
     * One line.
     *
     * @param repeats whether it is due again and again until somebody acts, or only once
     */
    record Row(DueKind kind, Set<CaseStatus> during, Starts starts, Function<CaseFile, Wait> time, boolean repeats) {
        private boolean startsWith(CaseFile before, CaseEvent event) {
            boolean comes = !during.contains(before.status());
            return comes
                    || switch (starts) {
                        case WHEN_IT_COMES_TO_THIS -> false;
                        case AT_EVERY_EVENT -> true;
                        case AT_EVERY_QUESTION ->
                            event instanceof MemberAsked || event.by().equals(before.member());
                    };
        }

        private Instant due(CaseFile file, Instant from, WorkingHours office) {
            return time.apply(file).from(from, office);
        }
    }

    private DueTable() {}

    /** What is due once something happened to a case. */
    static CaseDue after(CaseDue soFar, CaseFile before, CaseEvent event, CaseFile now, WorkingHours office) {
        Map<DueKind, Pending> pending = new EnumMap<>(DueKind.class);
        for (Row row : TABLE) {
            if (!row.during().contains(now.status())) {
                continue;
            }
            if (row.startsWith(before, event)) {
                pending.put(row.kind(), new Pending(event.at(), row.due(now, event.at(), office), false));
            } else {
                soFar.find(row.kind()).ifPresent(each -> pending.put(row.kind(), each));
            }
        }
        return new CaseDue(pending);
    }

    /** What is due once one kind was seen to. */
    static CaseDue done(CaseDue soFar, DueKind kind, CaseFile file, Instant now, WorkingHours office) {
        Optional<Pending> pending = soFar.find(kind);
        if (pending.isEmpty()) {
            return soFar;
        }
        Row row = TABLE.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        return soFar.with(
                kind,
                row.repeats()
                        ? new Pending(pending.get().since(), row.due(file, now, office), false)
                        : new Pending(pending.get().since(), pending.get().at(), true));
    }

    private static Function<CaseFile, Wait> always(Wait wait) {
        return _ -> wait;
    }

    private static Function<CaseFile, Wait> by(Function<Pace, Wait> part) {
        return file -> part.apply(Pace.of(requireNonNull(file.urgency())));
    }

    private static Set<CaseStatus> sent() {
        Set<CaseStatus> sent = EnumSet.copyOf(OPEN);
        sent.add(CLOSED);
        return sent;
    }
}
