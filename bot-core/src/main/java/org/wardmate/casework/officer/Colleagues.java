package org.wardmate.casework.officer;

import java.util.List;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Routing;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;

/** Who else could see to a case. */
record Colleagues(Directory directory, Cases cases, Routing routing) {

    /** Those a case can be handed to, who have it; or those the member could be asked about, who do not. */
    List<Member> of(Reading reading, Member officer, DeskDeed deed, CaseFile file) {
        return switch (deed) {
            case HAND_OVER ->
                file.wholeRecipients().stream()
                        .filter(person -> !person.equals(officer.id()))
                        .flatMap(person -> directory.find(person).stream())
                        .filter(person -> DeskDeed.TAKE.isWithinReach(person, file))
                        .toList();
            case PROPOSE -> proposable(reading, file);
            case ACKNOWLEDGE, TAKE, ASK, NOTE, LOG, CLOSE, REOPEN, LINK, HOLD, LIFT_HOLD, PICTURES, HISTORY, SHOW ->
                List.of();
        };
    }

    private List<Member> proposable(Reading reading, CaseFile file) {
        return directory
                .find(file.member())
                .flatMap(member ->
                        cases.incident(reading, file.id()).map(incident -> routing.couldHave(member, incident)))
                .orElse(List.of())
                .stream()
                .filter(person -> !file.wholeRecipients().contains(person.id()))
                .toList();
    }
}
