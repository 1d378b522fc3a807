package org.wardmate.election.mode;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.conversation.Reply;
import org.wardmate.election.mode.Switched.Setting;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** Where officers see whether the mode runs at their council, and set it by hand. */
public final class ModeDesk {
    /** The form on which it is set. */
    public static final String FORM = "pre-election-mode";

    private static final String SETTING = "setting";
    private static final String UNTIL = "until";
    private static final String REASON = "reason";

    private final PreElection mode;
    private final Switches switches;
    private final Directory directory;
    private final Clock clock;

    public ModeDesk(PreElection mode, Switches switches, Directory directory, Clock clock) {
        this.mode = mode;
        this.switches = switches;
        this.directory = directory;
        this.clock = clock;
    }

    public static boolean isFor(Member member) {
        return Access.allows(member, Permission.PREPARE_REMINDERS);
    }

    /** How it stands, and the form. */
    public Message shown(Reading reading, Member officer) {
        return shown(reading, officer, List.of());
    }

    /** Sets it as the form says, or says what is wrong with that. */
    public Message filledIn(Transaction transaction, Member officer, Map<String, List<String>> values) {
        Reply.Filled form = new Reply.Filled(values);
        Optional<Setting> setting = form.option(SETTING, Setting.values());
        if (setting.isEmpty()) {
            return shown(transaction, officer, List.of(new Paragraph(text("mode.refused.setting"))));
        }
        Optional<String> refused = switches.set(
                transaction,
                officer,
                new Switches.Wish(setting.get(), form.day(UNTIL).orElse(null), form.words(REASON)));
        return shown(
                transaction,
                officer,
                List.of(refused.<Block>map(Paragraph::new)
                        .orElseGet(() -> new Notice(Tone.SUCCESS, text("mode.saved"), ""))));
    }

    private Message shown(Reading reading, Member officer, List<Block> first) {
        List<Block> blocks = new ArrayList<>(first);
        blocks.add(new Heading(text("mode.heading", officer.council().name())));
        blocks.add(new Paragraph(standing(reading, officer, clock.instant())));
        blocks.add(new Paragraph(text("mode.what")));
        blocks.add(form());
        return Message.of(blocks);
    }

    private String standing(Reading reading, Member officer, Instant now) {
        return switches.inForce(reading, officer.council().id(), now)
                .map(this::byHand)
                .or(() -> mode.byTimetable(reading, officer.council().id(), now)
                        .map(running -> text("mode.running", DisplayTime.day(running.since()), lastDay(running))))
                .or(() -> mode.next(reading, officer.council().id(), now)
                        .map(next -> text("mode.next", DisplayTime.day(next.since()), lastDay(next))))
                .orElseGet(() -> text("mode.none"));
    }

    private String byHand(Switched switched) {
        String who = directory.name(switched.by());
        String until = DisplayTime.day(switched.end().minusSeconds(1));
        return switched.setting() == Setting.ON
                ? text("mode.by-hand.on", who, DisplayTime.day(switched.at()), until, switched.reason())
                : text("mode.by-hand.off", who, DisplayTime.day(switched.at()), until, switched.reason());
    }

    private static Form form() {
        return new Form(
                FORM,
                List.of(
                        new Field.PickOne(
                                SETTING,
                                text("mode.setting"),
                                List.of(
                                        new Option(Setting.BY_TIMETABLE.name(), text("mode.setting.timetable")),
                                        new Option(Setting.ON.name(), text("mode.setting.on")),
                                        new Option(Setting.OFF.name(), text("mode.setting.off")))),
                        new Field.Date(UNTIL, text("mode.until"), text("mode.until.hint")),
                        new Field.Text(
                                REASON,
                                text("mode.reason"),
                                text("mode.reason.hint"),
                                true,
                                Switches.LONGEST_REASON,
                                true)),
                text("mode.send"));
    }

    private static String lastDay(Running running) {
        return DisplayTime.day(running.until().minusSeconds(1));
    }
}
