package org.wardmate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/** The mirror of {@link Lifecycle}: every way to go, and that there is no other. */
class LifecycleTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final MemberId BARNABY = new MemberId("barnaby");
    private static final MemberId PRUDENCE = new MemberId("prudence");
    private static final Content CONTENT =
            new Content("REGISTRATION", "Register", "By 19 April.", List.of(), NOW, new Audience.Everybody());

    private static final List<ReminderEvent> EVENTS = List.of(
            new ReminderEvent.Edited(NOW, PRUDENCE, CONTENT),
            new ReminderEvent.Submitted(NOW, BARNABY),
            new ReminderEvent.TakenBack(NOW, BARNABY),
            new ReminderEvent.Returned(NOW, PRUDENCE, "Shorter, please."),
            new ReminderEvent.Approved(NOW, PRUDENCE),
            new ReminderEvent.ApprovedAlone(NOW, PRUDENCE, "Nobody else is there."),
            new ReminderEvent.Begun(NOW, BARNABY),
            new ReminderEvent.HeldBack(NOW, BARNABY),
            new ReminderEvent.Paused(NOW, BARNABY),
            new ReminderEvent.Resumed(NOW, BARNABY),
            new ReminderEvent.Finished(NOW, BARNABY),
            new ReminderEvent.Cancelled(NOW, BARNABY),
            new ReminderEvent.Restored(NOW, BARNABY),
            new ReminderEvent.Stopped(NOW, BARNABY));

    /** Where each event leads from each state; a dot is a refusal. */
    private static final String TABLE = """
            from          DRAFT     SUBMITTED APPROVED  SENDING PAUSED  DONE CANCELLED STOPPED
            Edited        DRAFT     DRAFT     DRAFT     .       .       .    .         .
            Submitted     SUBMITTED .         .         .       .       .    .         .
            TakenBack     .         DRAFT     DRAFT     .       .       .    .         .
            Returned      .         DRAFT     .         .       .       .    .         .
            Approved      .         APPROVED  .         .       .       .    .         .
            ApprovedAlone APPROVED  APPROVED  .         .       .       .    .         .
            Begun         .         .         SENDING   .       .       .    .         .
            HeldBack      .         .         PAUSED    .       .       .    .         .
            Paused        .         .         .         PAUSED  .       .    .         .
            Resumed       .         .         .         .       SENDING .    .         .
            Finished      .         .         .         DONE    .       .    .         .
            Cancelled     CANCELLED CANCELLED CANCELLED .       .       .    .         .
            Restored      .         .         .         .       .       .    DRAFT     .
            Stopped       .         .         .         STOPPED STOPPED .    .         .
            """;

    @Test
    void allowsEachWayAndRefusesEveryOther() {
        Map<String, ReminderState> allowed = new TreeMap<>();
        for (ReminderState from : ReminderState.values()) {
            for (ReminderEvent event : EVENTS) {
                in(from).after(event)
                        .ifPresent(after ->
                                allowed.put(from + " " + event.getClass().getSimpleName(), after.state()));
            }
        }

        assertThat(allowed).isEqualTo(ways());
    }

    private static Map<String, ReminderState> ways() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split(" +")).toList();
        Map<String, ReminderState> ways = new TreeMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.length; i++) {
                if (!row[i].equals(".")) {
                    ways.put(rows.getFirst()[i] + " " + row[0], ReminderState.valueOf(row[i]));
                }
            }
        }
        return ways;
    }

    @Test
    void knowsEveryEventAndLeadsToEveryState() {
        assertThat(EVENTS.stream().<Class<?>>map(ReminderEvent::getClass))
                .containsExactlyInAnyOrder(ReminderEvent.class.getPermittedSubclasses());
        assertThat(Stream.concat(Stream.of(ReminderState.DRAFT), ways().values().stream()))
                .contains(ReminderState.values());
        assertThat(Arrays.stream(TABLE.lines().findFirst().orElseThrow().split(" +"))
                        .skip(1))
                .containsExactly(
                        Arrays.stream(ReminderState.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void countsEveryoneWhoChangedItAmongItsWriters() {
        Reminder edited = in(ReminderState.SUBMITTED).after(EVENTS.getFirst()).orElseThrow();

        assertThat(edited.writers()).containsExactly(BARNABY, PRUDENCE);
        assertThat(edited.approver()).isNull();
    }

    @Test
    void forgetsTheApprovalWhenItIsTakenBack() {
        Reminder approved = in(ReminderState.SUBMITTED)
                .after(new ReminderEvent.Approved(NOW, PRUDENCE))
                .orElseThrow();

        assertThat(approved.approver()).isEqualTo(PRUDENCE);
        assertThat(approved.after(new ReminderEvent.TakenBack(NOW, BARNABY))
                        .orElseThrow()
                        .approver())
                .isNull();
    }

    private static Reminder in(ReminderState state) {
        return new Reminder(
                new ReminderId(new CampaignId("c1"), 1),
                new CouncilId("thurrock"),
                CONTENT,
                state,
                List.of(BARNABY),
                null,
                "",
                NOW,
                null,
                0,
                0);
    }
}
