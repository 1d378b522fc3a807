package org.wardmate.election;

import static org.wardmate.message.Texts.text;

/** A step of a local election, as members meet it. */
public enum Milestone {
    NOTICE_OF_ELECTION,
    NOMINATIONS_CLOSE,
    PERSONS_NOMINATED,
    REGISTRATION,
    POSTAL_VOTES,
    PROXY_VOTES,
    VOTER_AUTHORITY_CERTIFICATES,
    NOTICE_OF_POLL,
    POLLING_AGENTS,
    LOST_POSTAL_VOTES,
    POLL,
    EMERGENCY_PROXY_VOTES,
    PERSONAL_EXPENSES,
    REGISTER_OF_INTERESTS,
    EXPENSES_RETURN;

    /** What it is, in a line. */
    public String title() {
        return switch (this) {
            case NOTICE_OF_ELECTION -> text("election.notice");
            case NOMINATIONS_CLOSE -> text("election.nominations");
            case PERSONS_NOMINATED -> text("election.persons-nominated");
            case REGISTRATION -> text("election.registration");
            case POSTAL_VOTES -> text("election.postal");
            case PROXY_VOTES -> text("election.proxy");
            case VOTER_AUTHORITY_CERTIFICATES -> text("election.certificates");
            case NOTICE_OF_POLL -> text("election.notice-of-poll");
            case POLLING_AGENTS -> text("election.agents");
            case LOST_POSTAL_VOTES -> text("election.lost-postal");
            case POLL -> text("election.poll");
            case EMERGENCY_PROXY_VOTES -> text("election.emergency-proxy");
            case PERSONAL_EXPENSES -> text("election.personal-expenses");
            case REGISTER_OF_INTERESTS -> text("election.interests");
            case EXPENSES_RETURN -> text("election.expenses");
        };
    }
}
