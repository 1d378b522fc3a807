package org.wardmate.casework;

/** Where a report should go, or what should be done about it. */
public enum Route {
    /** 999, now. */
    EMERGENCY,
    /** The police, on 101 or online. */
    POLICE,
    /** True Vision, the police's own site for hate crime. */
    TRUE_VISION,
    MONITORING_OFFICER,
    /** A complaint under the code of conduct, in which the subject is normally told who complained. */
    CODE_OF_CONDUCT,
    /** The monitoring officer passes it to those who employ the officer. */
    HUMAN_RESOURCES,
    /** Only where the member wishes, and never where the leader may be part of it. */
    GROUP_LEADER,
    /** A person rings back. */
    DEMOCRATIC_SERVICES,
    COUNCIL_IT,
    /** The platform's own report. */
    PLATFORM,
    /** The returning officer and the police's contact for elections are told. */
    ELECTION_CONTACTS,
    /** The council looks at the member's safety at home and at work. */
    SAFETY_ASSESSMENT,
    /** Helplines for what was done. */
    SPECIALIST_HELP,
    /** The member's own legal advice. */
    OWN_LEGAL_ADVICE,
    COMMUNICATIONS,
    /** Keeping a record, muting and blocking, and people to talk to. */
    LOG_AND_SUPPORT
}
