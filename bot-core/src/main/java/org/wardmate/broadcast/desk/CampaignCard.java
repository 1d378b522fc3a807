package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Manner;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.QuietHours;
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
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;

/** A council's campaigns, and one campaign with its reminders, as officers see them. */
final class CampaignCard {
    private static final int MOST = 5;

    private final Campaigns campaigns;
    private final Postings postings;
    private final Clock clock;

    CampaignCard(Campaigns campaigns, Postings postings, Clock clock) {
        this.campaigns = campaigns;
        this.postings = postings;
        this.clock = clock;
    }

    /** The campaigns there are, the latest poll first; and the form to begin one, for those who may. */
    Message list(Reading reading, Member officer, List<LocalDate> known, String fault) {
        List<Campaign> found = campaigns.of(reading, officer.council().id(), MOST);
        List<Block> blocks = new ArrayList<>();
        if (!fault.isEmpty()) {
            blocks.add(new Paragraph(fault));
        }
        blocks.add(new Heading(text("campaign.list")));
        if (found.isEmpty()) {
            blocks.add(new Paragraph(text("campaign.none")));
        }
        for (Campaign campaign : found) {
            blocks.add(new Facts(List.of(
                    new Fact(name(campaign), standing(Campaigns.reminders(reading, campaign.id()), officer)))));
            blocks.add(new Choices(List.of(Choice.of(
                    text("campaign.open"), new CampaignAction(CampaignAction.What.OPEN, campaign.id()).written()))));
        }
        if (Access.allows(officer, Permission.PREPARE_REMINDERS)) {
            blocks.add(new Heading(text("campaign.begin")));
            blocks.add(new Paragraph(text("campaign.begin.what")));
            blocks.add(CampaignForms.begin(known));
        }
        return Message.of(blocks);
    }

    /** One campaign: its reminders in the order of their time. */
    Message shown(Reading reading, Member officer, Campaign campaign) {
        List<Reminder> reminders = Campaigns.reminders(reading, campaign.id()).stream()
                .sorted(Reminder.BY_TIME)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(name(campaign)));
        blocks.add(new Paragraph(standing(reminders, officer)));
        blocks.add(new Facts(manner(campaign.manner())));
        for (Reminder reminder : reminders) {
            blocks.add(new Facts(List.of(new Fact(title(reminder), line(reading, reminder)))));
            blocks.add(new Choices(List.of(Choice.of(
                    text("campaign.look"),
                    ReminderAction.of(ReminderDeed.SHOW, reminder).written()))));
        }
        blocks.add(new Choices(choices(officer, campaign, reminders)));
        return Message.of(blocks);
    }

    private static List<Choice> choices(Member officer, Campaign campaign, List<Reminder> reminders) {
        List<Choice> choices = new ArrayList<>();
        if (Access.allows(officer, Permission.PREPARE_REMINDERS)) {
            if (reminders.stream().anyMatch(each -> each.state() == ReminderState.DRAFT)) {
                choices.add(new Choice(
                        text("campaign.submit-all"),
                        new CampaignAction(CampaignAction.What.SUBMIT_ALL, campaign.id()).written(),
                        Emphasis.PRIMARY));
            }
            choices.add(Choice.of(
                    text("campaign.add"), new CampaignAction(CampaignAction.What.ADD, campaign.id()).written()));
            choices.add(Choice.of(
                    text("campaign.manner"), new CampaignAction(CampaignAction.What.MANNER, campaign.id()).written()));
        }
        if (Access.allows(officer, Permission.PREPARE_REMINDERS)) {
            choices.add(Choice.of(
                    text("campaign.poll"), new CampaignAction(CampaignAction.What.POLL, campaign.id()).written()));
        }
        choices.add(Choice.of(text("campaign.list"), CampaignDesk.LIST));
        return choices;
    }

    static String name(Campaign campaign) {
        String day = DisplayTime.day(campaign.pollingDay());
        return campaign.area().isEmpty()
                ? text("campaign.name", day)
                : text("campaign.name.by-election", day, campaign.area());
    }

    private static String title(Reminder reminder) {
        return reminder.chases() == null
                ? text(
                        "campaign.reminder",
                        Chronicle.when(reminder.content().when()),
                        reminder.content().title())
                : text(
                        "campaign.reminder.again",
                        Chronicle.when(reminder.content().when()),
                        reminder.content().title());
    }

    private String line(Reading reading, Reminder reminder) {
        String whom =
                reminder.state().label() + ". " + reminder.content().audience().label();
        if (!reminder.state().isUnderWay()) {
            return reminder.content().when().isBefore(clock.instant()) && reminder.state() == ReminderState.DRAFT
                    ? text("campaign.reminder.late", whom)
                    : whom;
        }
        Tally tally = postings.tally(reading, reminder.id());
        return text(
                "campaign.reminder.counts",
                whom,
                String.valueOf(tally.count(Posting.State.ACKNOWLEDGED)),
                String.valueOf(tally.all()));
    }

    private static String standing(List<Reminder> reminders, Member officer) {
        long drafts = count(reminders, ReminderState.DRAFT);
        long waiting = count(reminders, ReminderState.SUBMITTED);
        long forYou = reminders.stream()
                .filter(each -> ReminderDeed.APPROVE.isFor(officer, each))
                .count();
        String all = text(
                "campaign.standing", String.valueOf(reminders.size()), String.valueOf(drafts), String.valueOf(waiting));
        return forYou > 0 ? all + " " + text("campaign.standing.for-you", String.valueOf(forYou)) : all;
    }

    private static long count(List<Reminder> reminders, ReminderState state) {
        return reminders.stream().filter(each -> each.state() == state).count();
    }

    private static String quiet(QuietHours quiet) {
        return quiet.from().equals(quiet.until())
                ? text("manner.quiet.none")
                : text(
                        "manner.quiet.hours",
                        quiet.from().toString(),
                        quiet.until().toString());
    }

    private static List<Fact> manner(Manner manner) {
        return List.of(
                new Fact(text("manner.quiet"), quiet(manner.quiet())),
                new Fact(
                        text("manner.chase"),
                        manner.chases() == 0
                                ? text("manner.chase.never")
                                : text(
                                        "manner.chase.days",
                                        String.valueOf(manner.chaseAfterDays()),
                                        String.valueOf(manner.chases()))),
                new Fact(
                        text("manner.leaders"),
                        manner.tellsLeaders() ? text("manner.leaders.told") : text("manner.leaders.not-told")));
    }
}
