package org.wardmate.server.echo;

import java.time.Duration;

/**
 * What came of a reminder to many.
 *
 * @param twice how many members have it more than once, though nothing told them so
 * @param again how many have it more than once at all
 * @param marked how many messages say that they may have come before
 * @param took from the first start until everybody was reached
 * @param running how long processes did so in that time
 * @param permitted messages a second, by Wardmate's own pace
 * @param refusals how often the platform was asked more than it takes
 */
record ReminderResult(
        String platform,
        int members,
        int reached,
        int twice,
        int again,
        int marked,
        int counted,
        int kills,
        Duration took,
        Running running,
        int messages,
        double permitted,
        int refusals,
        Questions.Result questions) {
    /**
     * For how long processes ran.
     *
     * @param up from when they were ready
     * @param speaking from their first message: a cold Java takes its time until then
     */
    record Running(Duration up, Duration speaking) {}

    /** Messages of both kinds while they went out, as a part of what is permitted. */
    double part() {
        return part(running.speaking());
    }

    private double part(Duration time) {
        return (messages + questions.answered()) / (time.toMillis() / 1000.0) / permitted;
    }

    @Override
    public String toString() {
        return ("%s: %d of %d members reached, %d twice; %d again, %d messages say that they may have come before; %d"
                        + " counted as sent; %d kills. %.0f s, of them %.0f s up and %.0f s from first messages on; of the"
                        + " permitted %.0f a minute %.1f %% from first messages on, %.1f %% while up, %.1f %% over all;"
                        + " %d refusals. %s")
                .formatted(
                        platform,
                        reached,
                        members,
                        twice,
                        again,
                        marked,
                        counted,
                        kills,
                        took.toMillis() / 1000.0,
                        running.up().toMillis() / 1000.0,
                        running.speaking().toMillis() / 1000.0,
                        permitted * 60,
                        part() * 100,
                        part(running.up()) * 100,
                        part(took) * 100,
                        refusals,
                        questions);
    }
}
