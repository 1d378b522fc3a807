package org.wardmate.relay;

import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Delivery.Why;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;

/** Says what came of sending a message as the outbox wants to know it. */
public final class Verdicts {
    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);

    private final String platform;
    private final Limit limit;
    private final Function<String, Why> reasons;
    private final Waits waits;

    /** How long it is worth trying. */
    @FunctionalInterface
    public interface Limit {
        /** Whether a refusal with this error ends it; attempts count from 1. */
        boolean isForGood(String error, int attempt);
    }

    /**
     * Verdicts on what a platform answers.
     *
     * @param reasons why a message can never arrive that was refused with an error for good
     */
    public Verdicts(String platform, Limit limit, Function<String, Why> reasons, Waits waits) {
        this.platform = platform;
        this.limit = limit;
        this.reasons = reasons;
        this.waits = waits;
    }

    public Delivery of(Claimed claimed, Outcome<?> sent) {
        return switch (sent) {
            case Done<?> _ -> new Delivery.Delivered();
            case NotNow<?>(var pause) -> new Delivery.RetryLater(waits.atLeast(pause));
            case Unsure<?>() -> new Delivery.RetryLater(waits.afterFailure(claimed.attempt()));
            case Refused<?>(var error) -> {
                boolean forGood = limit.isForGood(error, claimed.attempt());
                LOG.warn(
                        "{} refused a message to {} ({}){}.",
                        platform,
                        claimed.to(),
                        error,
                        forGood ? " for good" : "");
                yield forGood
                        ? new Delivery.Failed(reasons.apply(error))
                        : new Delivery.RetryLater(waits.afterFailure(claimed.attempt()));
            }
        };
    }
}
