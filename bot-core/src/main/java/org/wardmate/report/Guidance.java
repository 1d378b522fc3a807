package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.advice.Advisor;
import org.wardmate.advice.CouncilWords;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Route;
import org.wardmate.casework.Triage;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.people.Member;

/**
 * What a member can do about what they told: the first thing on top, then their own council's words, then national
 * advice under that name. Each part has a heading, so that a tired reader can stop after any of them.
 */
public final class Guidance {
    private static final TopicId WHOM_TO_TELL = new TopicId("threats-and-harassment-report");

    private final CouncilWords councilWords;

    public Guidance(Advisor advisor) {
        this.councilWords = new CouncilWords(advisor);
    }

    /** The guidance that fits a member; cards of law only where {@code today} is not past their day. */
    public List<Block> fitting(Incident told, Triage.Outcome outcome, Member member, LocalDate today) {
        PoliceRoute route = PoliceRoute.of(member);
        return Stream.of(
                        first(told, outcome, route),
                        council(told, member.council()),
                        keep(told),
                        police(told, outcome, route),
                        platforms(told),
                        law(told, today),
                        help(told))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block> first(Incident told, Triage.Outcome outcome, PoliceRoute route) {
        return outcome.routes().contains(Route.EMERGENCY)
                ? List.of(
                        new Notice(Tone.EMERGENCY, text("safety.danger.label"), text("safety.danger")),
                        action(text("guidance.first.otherwise"), told, outcome, route))
                : List.of(action(text("guidance.first"), told, outcome, route));
    }

    private static Notice action(String label, Incident told, Triage.Outcome outcome, PoliceRoute route) {
        if (told.is(Kind.CHILD_IMAGES)) {
            return new Notice(Tone.WARNING, label, text("guidance.first.child"));
        }
        return outcome.routes().contains(Route.POLICE)
                ? new Notice(Tone.WARNING, label, route.first())
                : new Notice(Tone.INFO, label, text("guidance.first.keep"));
    }

    /** A council's general words on screenshots would lead a member to copy pictures that nobody may copy. */
    private List<Block> council(Incident told, Council council) {
        List<Block> blocks = new ArrayList<>();
        if (!told.is(Kind.CHILD_IMAGES)) {
            blocks.addAll(section(text("guidance.council")));
            if (!councilWords.speaks(WHOM_TO_TELL, council)) {
                blocks.add(new Paragraph(text("guidance.council.silent", council.name(), council.whomToAsk())));
            }
            blocks.addAll(councilWords.on(topics(told), council));
        }
        blocks.add(new Divider());
        blocks.add(new Notice(Tone.INFO, text("guidance.national"), text("guidance.national.what")));
        return blocks;
    }

    private static List<TopicId> topics(Incident told) {
        List<TopicId> topics = new ArrayList<>();
        topics.add(WHOM_TO_TELL);
        if (told.is(Kind.FALSEHOOD)) {
            topics.add(new TopicId("false-statements-about-me"));
        }
        if (told.is(Kind.IMPERSONATION)) {
            topics.add(new TopicId("hacked-account"));
        }
        topics.add(new TopicId("keep-a-record"));
        topics.add(new TopicId("platform-reporting"));
        topics.add(new TopicId("blocking"));
        return topics;
    }

    private static List<Block> keep(Incident told) {
        List<Fact> facts = new ArrayList<>();
        if (told.hasPicturesNotToSend()) {
            facts.add(new Fact(text("keep.never"), text("keep.never.what")));
        }
        if (!told.is(Kind.CHILD_IMAGES)) {
            facts.add(new Fact(text("keep.when"), text("keep.when.why")));
            facts.add(new Fact(text("keep.shows"), text("keep.shows.what")));
        }
        facts.add(new Fact(text("keep.write"), text("keep.write.what")));
        return section(text("keep"), new Facts(facts));
    }

    private static List<Block> police(Incident told, Triage.Outcome outcome, PoliceRoute route) {
        Facts shown = route.shown(told, outcome);
        return outcome.routes().contains(Route.POLICE)
                ? section(text("police"), shown)
                : section(text("police"), new Paragraph(text("police.any-time")), shown);
    }

    private static List<Block> platforms(Incident told) {
        List<Block> steps = PlatformSteps.TABLE.stream()
                .filter(row -> told.scene().platforms().contains(row.platform()))
                .<Block>map(PlatformSteps::shown)
                .toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        String before = told.is(Kind.CHILD_IMAGES) ? text("steps.no-screenshot") : text("steps.screenshot-first");
        return section(
                text("steps"),
                Stream.concat(Stream.of(new Paragraph(before)), steps.stream()).toArray(Block[]::new));
    }

    /** The cards of law that a member is shown on a day. They describe and never decide. */
    public static List<Facts> lawCards(Incident told, LocalDate day) {
        return Offence.fitting(Offences.TABLE, told, day).stream()
                .map(Offence::shown)
                .toList();
    }

    private static List<Block> law(Incident told, LocalDate today) {
        List<Facts> cards = lawCards(told, today);
        return cards.isEmpty()
                ? List.of()
                : section(
                        text("guidance.law"),
                        Stream.concat(Stream.of(new Paragraph(text("guidance.law.decides"))), cards.stream())
                                .toArray(Block[]::new));
    }

    private static List<Block> help(Incident told) {
        List<Helpline> lines = Helpline.fitting(told);
        Fact asAt = new Fact(lines.getFirst().read().label(), text("helpline.source"));
        return section(
                text("helpline"),
                new Facts(Stream.concat(lines.stream().map(Helpline::shown), Stream.of(asAt))
                        .toList()));
    }

    private static List<Block> section(String heading, Block... blocks) {
        return Stream.concat(Stream.of(new Heading(heading)), Stream.of(blocks)).toList();
    }
}
