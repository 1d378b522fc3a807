package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Tone;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;

/** The same account in other cases the officer has; of other councils only that there is one, if both members agreed. */
final class AlikeCases {
    private final Directory directory;
    private final Cases cases;

    AlikeCases(Directory directory, Cases cases) {
        this.directory = directory;
        this.cases = cases;
    }

    List<Block> of(Reading reading, Member officer, CaseFile file) {
        List<CaseFile> alike = cases.alike(reading, file);
        List<Fact> facts = new ArrayList<>();
        alike.stream()
                .filter(other -> DeskDeed.HISTORY.isWithinReach(officer, other))
                .forEach(other ->
                        facts.add(new Fact(other.id().value(), other.status().forOfficers())));
        alike.stream()
                .filter(other -> !other.council().equals(file.council()))
                .filter(other -> other.standing().matched() && file.standing().matched())
                .forEach(other -> facts.add(new Fact(text("desk.alike.elsewhere"), elsewhere(other))));
        return facts.isEmpty() ? List.of() : List.of(new Notice(Tone.INFO, text("desk.alike"), ""), new Facts(facts));
    }

    private String elsewhere(CaseFile other) {
        return Stream.concat(other.holder().stream(), other.wholeRecipients().stream())
                .flatMap(person -> directory.find(person).stream())
                .map(person -> text(
                        "desk.alike.whom", person.described(), person.council().name()))
                .findFirst()
                .orElseGet(() -> text("somebody-left"));
    }
}
