package org.wardmate.casework.due;

import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block.Choice;
import org.wardmate.people.MemberId;

/** The buttons by which people come from a reminder to the case; empty where there is no way from here. */
public interface Doors {
    /** An officer looks at it. */
    Optional<Choice> opens(CaseId id);

    /** The member looks at it. */
    Optional<Choice> shows(CaseId id);

    /** The member answers what they were asked. */
    Optional<Choice> answers(CaseId id);

    /** The member lets somebody more have it. */
    Optional<Choice> shares(CaseId id, MemberId with);
}
