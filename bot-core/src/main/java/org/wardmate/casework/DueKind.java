package org.wardmate.casework;

/** Something that falls due in a case unless somebody acts before. */
public enum DueKind {
    /** Those who have it are reminded while there is still time to acknowledge it. */
    ACKNOWLEDGE_SOON,
    /** The time to acknowledge it is over; they are reminded once more. */
    ACKNOWLEDGE,
    /** It waited too long, and somebody else is told that it waits. */
    ESCALATE,
    /** Whoever deals with it did nothing for a while. */
    UNTOUCHED,
    /** The member, who was asked something, did not answer. */
    NUDGE_MEMBER,
    /** The member still did not, which the officer should know. */
    MEMBER_SILENT,
    /** The member is asked how they are. */
    WELLBEING_FIRST,
    WELLBEING_LAST;

    /** Whether nobody need hear of this once the other is due as well, as after the server stood still for a while. */
    public boolean isCoveredBy(DueKind other) {
        return switch (this) {
            case ACKNOWLEDGE_SOON -> other == ACKNOWLEDGE;
            case WELLBEING_FIRST -> other == WELLBEING_LAST;
            case ACKNOWLEDGE, ESCALATE, UNTOUCHED, NUDGE_MEMBER, MEMBER_SILENT, WELLBEING_LAST -> false;
        };
    }
}
