package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Manner;
import org.wardmate.broadcast.QuietHours;
import org.wardmate.broadcast.Reminder;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;

/** The smaller forms about campaigns and reminders, and what a sent one says. */
final class CampaignForms {
    static final int LONGEST = 1000;

    private static final String WORDS = "words";
    private static final String HOW = "how";
    private static final String LETTER = "letter";
    private static final String KNOWN = "known";
    private static final String DAY = "day";
    private static final String AREA = "area";
    private static final String QUIET_FROM = "quiet-from";
    private static final String QUIET_UNTIL = "quiet-until";
    private static final String AFTER = "after";
    private static final String TIMES = "times";
    private static final String LEADERS = "leaders";
    private static final String OTHER = "other";
    private static final String KEEP = "keep";
    private static final String NO = "no";
    private static final int LONGEST_NAME = 100;

    private CampaignForms() {}

    static Form begin(List<LocalDate> known) {
        List<Field> fields = new ArrayList<>();
        if (!known.isEmpty()) {
            fields.add(new Field.PickOne(
                    KNOWN,
                    text("begin.known"),
                    Stream.concat(
                                    known.stream().map(day -> new Option(day.toString(), DisplayTime.day(day))),
                                    Stream.of(new Option(OTHER, text("begin.other"))))
                            .toList()));
        }
        fields.add(new Field.Date(DAY, text("begin.day"), text("begin.day.hint")));
        fields.add(new Field.Text(AREA, text("begin.area"), text("begin.area.hint"), false, LONGEST_NAME, false));
        return new Form(CampaignDesk.BEGIN, fields, text("begin.send"));
    }

    /** The polling day of a sent form: another day goes before a known one. Empty where there is none. */
    static Optional<LocalDate> pollingDay(Filled sent) {
        return sent.day(DAY).or(() -> sent.day(KNOWN));
    }

    static String area(Filled sent) {
        String area = sent.words(AREA);
        return area.length() > LONGEST_NAME ? area.substring(0, LONGEST_NAME) : area;
    }

    /** Asks for words that go with a deed. */
    static List<Block> words(ReminderDeed deed, Reminder reminder, String begun) {
        String id = ReminderAction.of(deed, reminder).written();
        return switch (deed) {
            case RETURN -> List.of(new Form(id, List.of(words(text("return.words"), begun)), text("return.send")));
            case APPROVE_ALONE ->
                List.of(
                        new Paragraph(text("alone.how")),
                        new Form(id, List.of(words(text("alone.words"), begun)), text("alone.send")));
            case PREVIEW ->
                List.of(new Form(
                        id,
                        List.of(
                                new Field.Text(
                                        WORDS,
                                        text("preview.whom"),
                                        text("preview.whom.hint"),
                                        false,
                                        LONGEST_NAME,
                                        true,
                                        begun),
                                new Field.PickOne(
                                        HOW,
                                        text("preview.how"),
                                        List.of(
                                                new Option("chat", text("preview.how.chat")),
                                                new Option(LETTER, text("preview.how.letter"))))),
                        text("preview.send")));
            default -> throw new IllegalArgumentException("%s asks for no words.".formatted(deed));
        };
    }

    static String words(Filled sent) {
        return sent.words(WORDS);
    }

    /** Whether a preview is to be the one by e-mail. */
    static boolean asLetter(Filled sent) {
        return sent.one(HOW).equals(LETTER);
    }

    private static Field words(String label, String begun) {
        return new Field.Text(WORDS, label, "", true, LONGEST, true, begun);
    }

    static Form manner(Campaign campaign) {
        Manner now = campaign.manner();
        return new Form(
                new CampaignAction(CampaignAction.What.MANNER, campaign.id()).written(),
                List.of(
                        time(QUIET_FROM, text("manner.from"), now.quiet().from()),
                        time(QUIET_UNTIL, text("manner.until"), now.quiet().until()),
                        new Field.Text(
                                AFTER,
                                text("manner.after"),
                                text("manner.after.hint"),
                                false,
                                3,
                                true,
                                String.valueOf(now.chaseAfterDays())),
                        new Field.PickOne(
                                TIMES,
                                text("manner.times"),
                                Stream.concat(
                                                Stream.of(keep(times(now.chases()))),
                                                IntStream.rangeClosed(0, 3)
                                                        .mapToObj(
                                                                each -> new Option(String.valueOf(each), times(each))))
                                        .toList()),
                        new Field.PickOne(
                                LEADERS,
                                text("manner.leaders"),
                                List.of(
                                        keep(
                                                now.tellsLeaders()
                                                        ? text("manner.leaders.told")
                                                        : text("manner.leaders.not-told")),
                                        new Option(NO, text("manner.leaders.not-told")),
                                        new Option("yes", text("manner.leaders.told"))))),
                text("manner.send"));
    }

    private static String times(int times) {
        return text("manner.times.count", String.valueOf(times));
    }

    private static Option keep(String now) {
        return new Option(KEEP, text("manner.keep", now));
    }

    private static boolean isKept(String chosen) {
        return chosen.isEmpty() || chosen.equals(KEEP);
    }

    private static Field time(String id, String label, LocalTime now) {
        return new Field.Text(id, label, text("edit.time.hint"), false, 5, true, now.toString());
    }

    /** What was filled in; whatever was not chosen stays. Empty where it makes no sense. */
    static Optional<Manner> manner(Filled sent, Manner now) {
        try {
            QuietHours quiet =
                    new QuietHours(LocalTime.parse(sent.words(QUIET_FROM)), LocalTime.parse(sent.words(QUIET_UNTIL)));
            int times = isKept(sent.one(TIMES)) ? now.chases() : Integer.parseInt(sent.one(TIMES));
            boolean tells = isKept(sent.one(LEADERS))
                    ? now.tellsLeaders()
                    : !sent.one(LEADERS).equals(NO);
            return Optional.of(new Manner(quiet, Integer.parseInt(sent.words(AFTER)), times, tells));
        } catch (DateTimeParseException | IllegalArgumentException makesNoSense) {
            return Optional.empty();
        }
    }
}
