package org.wardmate.broadcast;

/**
 * How a council wants its campaign to go.
 *
 * @param chaseAfterDays after how many days those who have not read a reminder get it again
 * @param chases how often at most; 0 for never
 * @param tellsLeaders whether group leaders are then told who of theirs have not read it
 */
public record Manner(QuietHours quiet, int chaseAfterDays, int chases, boolean tellsLeaders) {
    public static final Manner USUAL = new Manner(QuietHours.NIGHT, 3, 1, false);

    public Manner {
        if (chaseAfterDays < 1 || chaseAfterDays > 28 || chases < 0 || chases > 3) {
            throw new IllegalArgumentException("Reminders are repeated after 1 to 28 days, at most 3 times.");
        }
    }
}
