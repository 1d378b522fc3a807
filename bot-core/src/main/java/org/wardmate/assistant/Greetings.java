package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.advice.Action;
import org.wardmate.broadcast.desk.CampaignDesk;
import org.wardmate.casework.officer.CaseDesk;
import org.wardmate.election.mode.ModeDesk;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.people.StandIns;

/** Welcome, help and the everyday words. */
final class Greetings {
    private Greetings() {}

    static Message welcome(Member member) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("welcome.heading", member.name())));
        blocks.add(new Paragraph(text("welcome.what", member.council().name())));
        blocks.add(new Paragraph(text("welcome.privacy")));
        if (CaseDesk.isFor(member)) {
            blocks.add(new Paragraph(text("welcome.cases")));
            blocks.add(cases());
        }
        blocks.addAll(reminders(member));
        if (Access.allows(member, Permission.SEE_GAPS)) {
            blocks.add(new Paragraph(text("welcome.officer")));
        }
        blocks.add(new Paragraph(text("welcome.try")));
        blocks.add(suggestions());
        return Message.of(blocks);
    }

    static Message hello(Member member) {
        return Message.of(new Paragraph(text("hello", member.name())), suggestions());
    }

    static Message help(Member member) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(text("help.heading")),
                new Paragraph(text("help.danger")),
                new Paragraph(text("help.ask")),
                new Paragraph(text("help.new")),
                new Paragraph(text("help.report"))));
        blocks.addAll(forOfficers(member));
        blocks.add(suggestions());
        return Message.of(blocks);
    }

    /** What officers may look at and do; nothing for others. */
    static List<Block> forOfficers(Member member) {
        List<Block> blocks = new ArrayList<>();
        if (CaseDesk.isFor(member)) {
            blocks.add(new Paragraph(text("welcome.cases")));
            blocks.add(cases());
        }
        blocks.addAll(reminders(member));
        if (ModeDesk.isFor(member)) {
            blocks.add(new Paragraph(text("help.mode")));
        }
        if (StandIns.areFor(member)) {
            blocks.add(new Paragraph(text("help.away")));
        }
        if (Access.allows(member, Permission.SEE_GAPS)) {
            blocks.add(new Paragraph(text("welcome.officer")));
            blocks.add(views());
        }
        return blocks;
    }

    /** The way to election reminders, for those who have to do with them. */
    private static List<Block> reminders(Member member) {
        return CampaignDesk.isFor(member)
                ? List.of(
                        new Paragraph(text("welcome.reminders")),
                        new Choices(List.of(Choice.of(text("campaign.list"), CampaignDesk.LIST))))
                : List.of();
    }

    private static Choices cases() {
        return new Choices(List.of(Choice.of(text("desk.list"), CaseDesk.LIST)));
    }

    /** What officers may look at. */
    private static Choices views() {
        return new Choices(List.of(
                Choice.of(text("view.gaps"), new Action.Gaps().written()),
                Choice.of(text("view.coverage"), new Action.Coverage("").written()),
                Choice.of(text("view.differences"), new Action.Differences("").written()),
                Choice.of(text("view.reviews"), new Action.Reviews().written())));
    }

    private static Choices suggestions() {
        return new Choices(Stream.of(
                        text("suggested.developer"),
                        text("suggested.blocking"),
                        text("suggested.photos"),
                        text("suggested.election"))
                .map(question -> Choice.of(question, new Action.Ask(question).written()))
                .toList());
    }
}
