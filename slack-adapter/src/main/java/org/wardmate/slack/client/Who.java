package org.wardmate.slack.client;

import org.wardmate.people.MemberId;

/** Who somebody in Slack is to Wardmate. */
public sealed interface Who {
    record Known(MemberId member) implements Who {}

    /** A full member of the workspace whom the directory does not know, or whose address is not verified. */
    record Unknown() implements Who {}

    /** A guest of the workspace. */
    record Guest() implements Who {}

    /** Somebody from another organisation, in a shared channel. */
    record Stranger() implements Who {}

    /** A deactivated account, or a program: nobody to talk to. */
    record Nobody() implements Who {}
}
