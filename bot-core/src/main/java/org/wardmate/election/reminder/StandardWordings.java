package org.wardmate.election.reminder;

/** The wordings that come with Wardmate. */
final class StandardWordings {
    private static final Sheet SHEET = Sheet.named("wordings.properties");

    private StandardWordings() {}

    static Wording of(ReminderKind kind) {
        return new Wording(SHEET.line(kind.key() + ".title"), SHEET.line(kind.key() + ".words"), 0);
    }
}
