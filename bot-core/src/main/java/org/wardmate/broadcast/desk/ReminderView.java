package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.broadcast.Audiences;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Checks;
import org.wardmate.broadcast.Content;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.broadcast.Tally;
import org.wardmate.casework.Chronicle;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;

/** A reminder as officers see it: what it says, where it stands, how far it has come, and what they can do. */
final class ReminderView {
    private final Officers officers;
    private final Campaigns campaigns;
    private final Postings postings;
    private final Audiences audiences;
    private final Checks checks;
    private final Clock clock;

    ReminderView(Directory directory, ReminderCard.Kept kept, Checks checks, Clock clock) {
        this.officers = new Officers(directory);
        this.campaigns = kept.campaigns();
        this.postings = kept.postings();
        this.audiences = new Audiences(directory, kept.postings());
        this.checks = checks;
        this.clock = clock;
    }

    Message of(Reading reading, Member officer, Reminder reminder) {
        Content content = reminder.content();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(content.title()));
        blocks.add(new Facts(facts(reading, reminder)));
        Stream.of(content.words().split("\\R{2,}")).map(Paragraph::new).forEach(blocks::add);
        blocks.addAll(content.rule());
        if (!reminder.state().isUnderWay()) {
            findings(reminder).forEach(blocks::add);
        }
        blocks.addAll(advice(reading, reminder));
        blocks.add(new Choices(choices(officer, reminder)));
        return Message.of(blocks);
    }

    private List<Fact> facts(Reading reading, Reminder reminder) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("reminder.fact.state"), reminder.state().label()));
        facts.add(new Fact(
                text("reminder.fact.when"), Chronicle.when(reminder.content().when())));
        facts.add(new Fact(text("reminder.fact.whom"), whom(reading, reminder)));
        facts.add(new Fact(
                text("reminder.fact.writers"),
                reminder.writers().stream().map(officers::name).collect(Collectors.joining(", "))));
        if (reminder.approver() != null) {
            facts.add(new Fact(text("reminder.fact.approver"), officers.name(reminder.approver())));
        }
        if (!reminder.remark().isEmpty()) {
            facts.add(new Fact(text("reminder.fact.remark"), reminder.remark()));
        }
        if (reminder.state().isUnderWay()) {
            facts.addAll(counts(postings.tally(reading, reminder.id())));
        }
        return facts;
    }

    private String whom(Reading reading, Reminder reminder) {
        int count = reminder.state().isUnderWay()
                ? postings.tally(reading, reminder.id()).all()
                : audiences
                        .of(reading, reminder.council(), reminder.content().audience())
                        .size();
        return text("reminder.whom", reminder.content().audience().label(), String.valueOf(count));
    }

    /** Only what there is of. */
    private static List<Fact> counts(Tally tally) {
        List<Fact> facts = new ArrayList<>();
        for (Posting.State state : Posting.State.values()) {
            if (tally.count(state) > 0) {
                facts.add(new Fact(state.label(), String.valueOf(tally.count(state))));
            }
        }
        Arrays.stream(Posting.Why.values())
                .filter(why -> tally.whys().getOrDefault(why, 0) > 0)
                .forEach(why -> facts.add(
                        new Fact(why.label(), String.valueOf(tally.whys().get(why)))));
        if (tally.mailed() > 0) {
            facts.add(new Fact(text("posting.mailed"), String.valueOf(tally.mailed())));
        }
        return facts;
    }

    private List<Block> findings(Reminder reminder) {
        return checks
                .findings(
                        reminder.council(),
                        reminder.content().title(),
                        reminder.content().words())
                .stream()
                .<Block>map(finding -> new Notice(Tone.WARNING, text("reminder.look-again"), finding))
                .toList();
    }

    /** What an officer would otherwise wonder about. */
    private List<Block> advice(Reading reading, Reminder reminder) {
        List<Block> blocks = new ArrayList<>();
        if (isLate(reminder)) {
            blocks.add(new Notice(Tone.INFO, text("reminder.late"), text("reminder.late.what")));
        }
        if (reminder.state() == ReminderState.SUBMITTED) {
            List<Member> others = officers.toApprove(reminder);
            blocks.add(new Paragraph(
                    others.isEmpty()
                            ? text("reminder.nobody-to-approve")
                            : text(
                                    "reminder.who-approves",
                                    others.stream().map(Member::described).collect(Collectors.joining("; ")))));
        }
        if (!reminder.state().isUnderWay()
                && campaigns
                        .of(reading, reminder)
                        .manner()
                        .quiet()
                        .cover(reminder.content().when())) {
            blocks.add(new Paragraph(text("reminder.in-quiet-hours")));
        }
        return blocks;
    }

    private boolean isLate(Reminder reminder) {
        return switch (reminder.state()) {
            case DRAFT, SUBMITTED -> reminder.content().when().isBefore(clock.instant());
            case APPROVED, SENDING, PAUSED, DONE, CANCELLED, STOPPED -> false;
        };
    }

    private static List<Choice> choices(Member officer, Reminder reminder) {
        List<Choice> choices = new ArrayList<>();
        Stream.of(ReminderDeed.values())
                .filter(deed -> deed != ReminderDeed.SHOW || reminder.state() == ReminderState.SENDING)
                .filter(deed -> deed.isFor(officer, reminder))
                .map(deed -> new Choice(
                        deed == ReminderDeed.SHOW ? text("reminder.do.refresh") : deed.label(),
                        ReminderAction.of(deed, reminder).written(),
                        emphasis(deed)))
                .forEach(choices::add);
        choices.add(Choice.of(
                text("campaign.back"),
                new CampaignAction(CampaignAction.What.OPEN, reminder.id().campaign()).written()));
        return choices;
    }

    private static Emphasis emphasis(ReminderDeed deed) {
        return switch (deed) {
            case SUBMIT, APPROVE, RESUME -> Emphasis.PRIMARY;
            case APPROVE_ALONE, STOP, CANCEL -> Emphasis.DANGER;
            case SHOW, EDIT, PREVIEW, TEST, TAKE_BACK, RETURN, PAUSE, RESTORE, UNREAD, EXPORT, HISTORY ->
                Emphasis.NORMAL;
        };
    }
}
