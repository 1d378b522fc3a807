package org.wardmate.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Incident;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.people.Member;

/**
 * All that an export says. What is to be blacked out is black here already, so that no paper can let it slip.
 *
 * @param member whose report it is
 */
record Contents(CaseFile file, Member member, Incident told, Happenings happened, Taking taking) {

    /**
     * What happened to the case and its pictures.
     *
     * @param steps of the case
     * @param pictures that are in the export
     * @param touches of these pictures, and of those the member removed
     */
    record Happenings(List<Step> steps, List<Exhibit> pictures, List<Touch> touches) {
        Happenings {
            steps = List.copyOf(steps);
            pictures = List.copyOf(pictures);
            touches = List.copyOf(touches);
        }
    }

    record Step(Instant at, String what) {}

    /**
     * A picture in the export.
     *
     * @param number from 1, in the order in which they came
     * @param receivedAs the name it came under
     * @param by who sent it
     */
    record Exhibit(int number, String receivedAs, String by, Evidence evidence) {}

    /**
     * @param exhibit the picture's number; empty for one that is no longer there
     * @param reason why it left; empty for anything else
     */
    record Touch(
            Optional<Integer> exhibit,
            EvidenceId evidence,
            String sha256,
            Instant at,
            String who,
            String deed,
            String reason) {}

    /**
     * The export itself.
     *
     * @param by who asked for it
     */
    record Taking(Member by, Instant at, String reason, Left left) {}

    /**
     * What stays behind.
     *
     * @param words how many were to be blacked out
     * @param places where they were
     * @param pictures how many were left out
     */
    record Left(int words, int places, int pictures) {
        boolean anything() {
            return words > 0 || pictures > 0;
        }
    }
}
