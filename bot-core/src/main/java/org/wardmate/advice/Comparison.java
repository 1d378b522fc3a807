package org.wardmate.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;

/** Where councils stand on a topic, side by side: who agrees with whom, then each in its own words. */
final class Comparison {
    private final List<Stance.Speaks> speaking;
    private final List<Council> silent;
    private final Council own;

    private Comparison(List<Stance> stances, Council own) {
        this.own = own;
        speaking = stances.stream()
                .filter(Stance.Speaks.class::isInstance)
                .map(Stance.Speaks.class::cast)
                .sorted(Comparator.comparing(stance -> !isOwn(stance.council())))
                .toList();
        silent = stances.stream()
                .filter(Stance.IsSilent.class::isInstance)
                .map(Stance::council)
                .toList();
    }

    static List<Block> shown(Answer.Compared compared, Council own) {
        Comparison comparison = new Comparison(compared.stances(), own);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("compare.heading", compared.topic().title())));
        blocks.add(new Paragraph(comparison.agreement() + " " + text("compare.own")));
        blocks.add(comparison.atAGlance());
        comparison.speaking.forEach(stance -> blocks.addAll(comparison.inItsOwnWords(stance)));
        return blocks;
    }

    private String agreement() {
        if (speaking.size() == 1) {
            return text("compare.alone");
        }
        long verdicts = speaking.stream().map(Stance.Speaks::verdict).distinct().count();
        return verdicts == 1 ? text("compare.agree") : text("compare.differ");
    }

    private Block atAGlance() {
        var byVerdict = speaking.stream()
                .collect(groupingBy(Stance.Speaks::verdict, TreeMap::new, mapping(Stance::council, toList())));
        List<Fact> facts = new ArrayList<>();
        byVerdict.forEach(
                (verdict, councils) -> facts.add(new Fact(Verdicts.words(verdict), InWords.councils(councils))));
        if (!silent.isEmpty()) {
            facts.add(new Fact(text("compare.silent"), InWords.councils(silent)));
        }
        return new Facts(facts);
    }

    private List<Block> inItsOwnWords(Stance.Speaks stance) {
        String name = stance.council().name();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(isOwn(stance.council()) ? text("compare.own-council", name) : name));
        blocks.add(Verdicts.notice(stance));
        blocks.addAll(Quotes.shown(stance.quotes(), 1).toList());
        return blocks;
    }

    private boolean isOwn(Council council) {
        return council.id().equals(own.id());
    }
}
