package org.wardmate.assistant;

import java.time.Duration;

/** What came of handing a message to its platform. */
public sealed interface Delivery {
    /** The platform has it. */
    record Delivered() implements Delivery {}

    /** Not this time, as when the platform asks for a pause. */
    record RetryLater(Duration pause) implements Delivery {}

    /** Never, as when the person has left the workspace. */
    record Failed(Why why) implements Delivery {}

    /** Why a message can never arrive. */
    enum Why {
        /** The platform does not know the person, or has shut them out. */
        NOT_THERE,
        /** The person, or whoever runs the workspace, took Wardmate out or blocked it. */
        TURNED_OFF,
        /** The platform lets Wardmate send nothing: its credentials or rights are gone. */
        SHUT_OUT,
        /** The platform does not take this message as it is, or kept failing. */
        REFUSED
    }
}
