package org.wardmate.people;

/**
 * Under what a person is known to the platforms; any part may be empty.
 *
 * @param email in lower case
 * @param slackTeam the workspace they use, such as {@code T012AB3CD}
 * @param teamsTenant the organisation they use in Teams, a UUID
 */
public record Contact(String email, String slackTeam, String teamsTenant) {
    public static final Contact NONE = new Contact("", "", "");

    /** Without what it holds, for it could end in a log. */
    @Override
    public String toString() {
        return "a contact";
    }
}
