package org.wardmate.server.trial;

import org.wardmate.conversation.Upload;
import org.wardmate.people.MemberId;

/** Takes a file that a member sent in their chat. */
@FunctionalInterface
public interface FileTaker {
    /**
     * Reads the file, as far as it is wanted; what there is to say to it comes by the usual way. When it throws, nothing
     * was kept, and the same event may come again.
     */
    void take(String eventId, MemberId from, Upload upload);
}
