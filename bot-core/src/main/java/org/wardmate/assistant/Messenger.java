package org.wardmate.assistant;

/**
 * The way to one platform, or to several. It may be asked from many threads at once, for one message a person in each lane.
 */
@FunctionalInterface
public interface Messenger {
    /**
     * Hands a message over and says what came of it, well within {@link Outbox#LEASE}. After a crash it may be given the
     * same message, under the same key, once more.
     */
    Delivery deliver(Outbox.Claimed claimed);

    /** The same way for a platform that is to show links in the places of pictures and downloads. */
    default Messenger with(Links links) {
        return claimed -> deliver(links.in(claimed));
    }
}
