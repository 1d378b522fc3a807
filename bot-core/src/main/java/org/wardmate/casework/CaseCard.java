package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.Share.Extent;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Labelled;

/**
 * What a recipient gets of a report. The member's preview shows these very blocks.
 *
 * @param from whose report it is, with their role
 * @param pictures how many screenshots there are
 */
public record CaseCard(String from, Incident incident, Urgency urgency, int pictures) {

    public List<Block> blocks(Extent extent) {
        return switch (extent) {
            case WHOLE -> whole();
            case SUMMARY -> summary();
        };
    }

    private List<Block> summary() {
        return List.of(new Facts(outline()));
    }

    private List<Block> whole() {
        List<Fact> facts = outline();
        fact(facts, text("card.author"), author());
        fact(facts, text("card.links"), String.join("\n", incident.scene().links()));
        fact(facts, text("card.handles"), String.join(", ", incident.scene().handles()));
        for (Sign sign : Sign.values()) {
            Optional.ofNullable(incident.harm().signs().get(sign))
                    .ifPresent(answer -> fact(facts, label(sign), answer.label()));
        }
        fact(facts, text("card.effect"), incident.harm().effect());
        fact(facts, text("card.pictures"), pictures == 0 ? text("card.no-pictures") : String.valueOf(pictures));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts)));
        if (!incident.harm().account().isEmpty()) {
            blocks.add(new Paragraph(text("card.account", incident.harm().account())));
        }
        return blocks;
    }

    private List<Fact> outline() {
        List<Fact> facts = new ArrayList<>();
        fact(facts, text("card.member"), from);
        fact(facts, text("card.urgency"), urgency.label());
        fact(facts, text("card.kinds"), labels(incident.harm().kinds()));
        fact(facts, text("card.platforms"), labels(incident.scene().platforms()));
        fact(facts, text("card.when"), incident.scene().when());
        fact(facts, text("card.frequency"), label(incident.scene().frequency()));
        return facts;
    }

    private String author() {
        return incident.authorName().isEmpty()
                ? label(incident.author())
                : (label(incident.author()) + ": " + incident.authorName());
    }

    private static String label(Sign sign) {
        return switch (sign) {
            case THREAT -> text("card.threat");
            case ADDRESS_POSTED -> text("card.address");
            case HATE -> text("card.hate");
            case ELECTION -> text("card.election");
        };
    }

    private static String label(@Nullable Labelled told) {
        return told == null ? "" : told.label();
    }

    private static <E extends Enum<E> & Labelled> String labels(Set<E> told) {
        return told.stream().sorted().map(Labelled::label).collect(Collectors.joining("; "));
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
