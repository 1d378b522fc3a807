package org.wardmate.relay;

import java.time.Duration;

/** What came of one try to handle an arrival. */
public sealed interface Taken {
    /** It need not be tried again. */
    record Done() implements Taken {}

    /** It is tried again after a pause, and its sender's later ones wait behind it. */
    record Later(Duration pause) implements Taken {}
}
