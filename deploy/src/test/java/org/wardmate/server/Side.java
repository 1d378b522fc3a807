package org.wardmate.server;

import org.wardmate.conversation.Incoming;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** One of the places where members talk with the same server: what they do there, and what they can read. */
interface Side extends AutoCloseable {
    /** Whether the member talks here. */
    boolean isFor(Member member);

    void moveIn(Member member);

    /** Does what somebody does, the way it is done here. */
    void carry(Incoming incoming);

    /** All that a member can read now. */
    String read(MemberId member);

    /** From now on the member cannot be reached here. */
    void shut(Member member);

    @Override
    void close();
}
