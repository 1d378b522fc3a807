package org.wardmate.broadcast.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.broadcast.Audience;
import org.wardmate.broadcast.CampaignId;
import org.wardmate.broadcast.Content;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.knowledge.document.Council;
import org.wardmate.people.AccessMatrix;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;

/** Which role may do what with a reminder, by where it stands and whether they wrote it: every pair. */
class ReminderDeedTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final MemberId OFFICER = new MemberId("officer");

    /** By role: d, s, a, n, p, f, c, x in each state; a capital where it is one they did not write, and only then. */
    private static final String TABLE = """
            role                      SHOW     EDIT PREVIEW  TEST     SUBMIT TAKE_BACK APPROVE APPROVE_ALONE RETURN PAUSE RESUME CANCEL RESTORE STOP UNREAD EXPORT HISTORY
            COUNCILLOR                -        -    -        -        -      -         -       -             -      -     -      -      -       -    -      -      -
            GROUP_LEADER              -        -    -        -        -      -         -       -             -      -     -      -      -       -    -      -      -
            MONITORING_OFFICER        dsanpfcx dsa  dsanpfcx dsanpfcx d      sa        S       ds            s      n     p      dsa    c       np   npfx   npfx   dsanpfcx
            DEPUTY_MONITORING_OFFICER dsanpfcx dsa  dsanpfcx dsanpfcx d      sa        S       ds            s      n     p      dsa    c       np   npfx   npfx   dsanpfcx
            CHIEF_EXECUTIVE           dsanpfcx -    dsanpfcx dsanpfcx -      sa        S       ds            s      n     p      dsa    -       np   npfx   npfx   dsanpfcx
            DEMOCRATIC_SERVICES       dsanpfcx dsa  dsanpfcx dsanpfcx d      sa        -       -             -      n     p      dsa    c       np   npfx   npfx   dsanpfcx
            RETURNING_OFFICER         dsanpfcx dsa  dsanpfcx dsanpfcx d      sa        S       ds            s      n     p      dsa    c       np   npfx   npfx   dsanpfcx
            CLERK                     -        -    -        -        -      -         -       -             -      -     -      -      -       -    -      -      -
            IT_ADMIN                  -        -    -        -        -      -         -       -             -      -     -      -      -       -    -      -      -
            """;

    private static final String STATES = "dsanpfcx";

    @Test
    void isAllowedAsTheTableSays() {
        Set<String> allowed = new TreeSet<>();
        for (Role role : Role.values()) {
            Member officer = officer(role, Samples.THURROCK);
            for (ReminderDeed deed : ReminderDeed.values()) {
                for (ReminderState state : ReminderState.values()) {
                    boolean own = deed.isFor(officer, reminder(state, OFFICER));
                    boolean others = deed.isFor(officer, reminder(state, new MemberId("another")));
                    String way = role + " " + deed + " " + letter(state);
                    if (own && (others || deed == ReminderDeed.APPROVE_ALONE)) {
                        allowed.add(way);
                    } else if (others) {
                        allowed.add(role + " " + deed + " " + Character.toUpperCase(letter(state)));
                    } else {
                        assertThat(own).isFalse();
                    }
                }
            }
        }

        assertThat(allowed).isEqualTo(AccessMatrix.allowed(TABLE, ReminderDeed.values()));
    }

    @Test
    void endsAtTheCouncilsDoor() {
        for (ReminderDeed deed : ReminderDeed.values()) {
            for (ReminderState state : ReminderState.values()) {
                assertThat(deed.isFor(
                                officer(Role.MONITORING_OFFICER, Samples.BEXLEY),
                                reminder(state, new MemberId("another"))))
                        .isFalse();
            }
        }
    }

    private static char letter(ReminderState state) {
        return STATES.charAt(List.of(ReminderState.values()).indexOf(state));
    }

    private static Member officer(Role role, Council council) {
        return new Member(OFFICER, "Officer (sample)", council, Set.of(role), "", "");
    }

    private static Reminder reminder(ReminderState state, MemberId writer) {
        return new Reminder(
                new ReminderId(new CampaignId("c1"), 1),
                Samples.THURROCK.id(),
                new Content("REGISTRATION", "Register", "By 19 April.", List.of(), NOW, new Audience.Everybody()),
                state,
                List.of(writer),
                null,
                "",
                NOW,
                null,
                0,
                0);
    }
}
