package org.wardmate.casework.due;

import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block.Choice;
import org.wardmate.people.MemberId;

/** The buttons by which people come from a reminder to the case. */
public interface Doors {
    /** An officer looks at it. */
    Choice opens(CaseId id);

    /** The member looks at it. */
    Choice shows(CaseId id);

    /** The member answers what they were asked. */
    Choice answers(CaseId id);

    /** The member lets somebody more have it; empty where that cannot be done from here. */
    Optional<Choice> shares(CaseId id, MemberId with);
}
