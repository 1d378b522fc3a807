package org.wardmate.assistant;

import java.time.Duration;

/** What came of handing a message to its platform. */
public sealed interface Delivery {
    /** The platform has it. */
    record Delivered() implements Delivery {}

    /** Not this time, as when the platform asks for a pause. */
    record RetryLater(Duration pause) implements Delivery {}

    /** Never, as when the person has left the workspace. */
    record Failed() implements Delivery {}
}
