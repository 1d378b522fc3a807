package org.wardmate.election;

import static org.wardmate.election.Hours.ALL_DAY;
import static org.wardmate.election.Hours.by;
import static org.wardmate.election.Milestone.EMERGENCY_PROXY_VOTES;
import static org.wardmate.election.Milestone.EXPENSES_RETURN;
import static org.wardmate.election.Milestone.LOST_POSTAL_VOTES;
import static org.wardmate.election.Milestone.NOMINATIONS_CLOSE;
import static org.wardmate.election.Milestone.NOTICE_OF_ELECTION;
import static org.wardmate.election.Milestone.NOTICE_OF_POLL;
import static org.wardmate.election.Milestone.PERSONAL_EXPENSES;
import static org.wardmate.election.Milestone.PERSONS_NOMINATED;
import static org.wardmate.election.Milestone.POLL;
import static org.wardmate.election.Milestone.POLLING_AGENTS;
import static org.wardmate.election.Milestone.POSTAL_VOTES;
import static org.wardmate.election.Milestone.PROXY_VOTES;
import static org.wardmate.election.Milestone.REGISTER_OF_INTERESTS;
import static org.wardmate.election.Milestone.REGISTRATION;
import static org.wardmate.election.Milestone.VOTER_AUTHORITY_CERTIFICATES;
import static org.wardmate.election.Reckoning.AfterResult;
import static org.wardmate.election.Reckoning.InOffice;
import static org.wardmate.election.Reckoning.OnPollingDay;
import static org.wardmate.election.Reckoning.WorkingDaysBefore;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The timetable of local elections to principal councils in England, in the order of its days. Parish and town councils
 * have the same, but for expenses. The rules as first made say noon on the nineteenth, seventeenth and sixteenth day for
 * nominations; they were amended since.
 */
final class Rules {
    static final LocalDate AS_AT = LocalDate.of(2026, 11, 21);

    private static final String ELECTION_RULES =
            "Local Elections (Principal Areas) Rules 2006 (SI 2006/3304), schedule 2";
    private static final String COMMISSION = "Electoral Commission, timetable for local elections in England";

    static final List<Rule> TABLE = List.of(
            new Rule(NOTICE_OF_ELECTION, new WorkingDaysBefore(25), ALL_DAY, ELECTION_RULES),
            new Rule(NOMINATIONS_CLOSE, new WorkingDaysBefore(19), by(16, 0), COMMISSION),
            new Rule(PERSONS_NOMINATED, new WorkingDaysBefore(18), by(16, 0), COMMISSION),
            new Rule(REGISTRATION, new WorkingDaysBefore(12), by(23, 59), COMMISSION),
            new Rule(POSTAL_VOTES, new WorkingDaysBefore(11), by(17, 0), COMMISSION),
            new Rule(PROXY_VOTES, new WorkingDaysBefore(6), by(17, 0), COMMISSION),
            new Rule(VOTER_AUTHORITY_CERTIFICATES, new WorkingDaysBefore(6), by(17, 0), COMMISSION),
            new Rule(NOTICE_OF_POLL, new WorkingDaysBefore(6), ALL_DAY, ELECTION_RULES),
            new Rule(POLLING_AGENTS, new WorkingDaysBefore(5), ALL_DAY, COMMISSION),
            new Rule(LOST_POSTAL_VOTES, new WorkingDaysBefore(4), ALL_DAY, COMMISSION),
            new Rule(POLL, new OnPollingDay(), new Hours(LocalTime.of(7, 0), LocalTime.of(22, 0)), ELECTION_RULES),
            new Rule(EMERGENCY_PROXY_VOTES, new OnPollingDay(), by(17, 0), COMMISSION),
            new Rule(
                    PERSONAL_EXPENSES,
                    new AfterResult(21),
                    ALL_DAY,
                    "Electoral Commission; Representation of the People Act 1983, section 119"),
            new Rule(
                    REGISTER_OF_INTERESTS,
                    new InOffice(28),
                    ALL_DAY,
                    "Localism Act 2011, section 30; Local Government Act 1972, section 7"),
            new Rule(
                    EXPENSES_RETURN,
                    new AfterResult(35),
                    ALL_DAY,
                    "Electoral Commission; Representation of the People Act 1983, section 119"));

    private Rules() {}

    /** One line: what happens, when, and where that is laid down. */
    record Rule(Milestone milestone, Reckoning reckoning, Hours hours, String source) {}
}
