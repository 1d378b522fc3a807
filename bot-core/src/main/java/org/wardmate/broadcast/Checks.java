package org.wardmate.broadcast;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

/** Looks whether a reminder's words are fit for a council to send before an election. */
@FunctionalInterface
public interface Checks {
    /** What somebody should look at again, a sentence each; none when there is nothing. */
    List<String> findings(CouncilId council, String title, String words);
}
