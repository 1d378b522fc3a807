package org.wardmate.teams.client;

import org.wardmate.people.MemberId;

/** Who somebody in Teams is to Wardmate. */
public sealed interface Who {
    record Known(MemberId member) implements Who {}

    /** Somebody of the organisation whom the directory does not know. */
    record Unknown() implements Who {}

    /** A guest in the organisation. */
    record Guest() implements Who {}

    /** Somebody from another organisation, in a shared chat. */
    record Stranger() implements Who {}
}
