package org.wardmate.relay;

import java.time.Duration;
import java.util.function.Function;

/** What came of asking a platform for something. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, and may be asked for again after a pause. */
    record NotNow<T>(Duration pause) implements Outcome<T> {}

    /** It was not done, for a reason that the platform names. */
    record Refused<T>(String error) implements Outcome<T> {}

    /** Nobody knows whether it was done: the connection broke, or the platform failed on the way. */
    record Unsure<T>() implements Outcome<T> {}

    /** What comes next, if this was done. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case NotNow<T>(var pause) -> new NotNow<>(pause);
            case Refused<T>(var error) -> new Refused<>(error);
            case Unsure<T>() -> new Unsure<>();
        };
    }
}
