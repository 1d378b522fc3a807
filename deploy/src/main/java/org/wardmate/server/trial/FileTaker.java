package org.wardmate.server.trial;

import java.util.List;
import org.wardmate.evidence.Upload;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/** Takes a file that a member sent in their chat. */
@FunctionalInterface
public interface FileTaker {
    /**
     * Reads the file, as far as it is wanted, and says what the chat shows at once; what comes later comes by the usual
     * way. When it throws, nothing was kept, and the same event may come again.
     */
    List<Message> take(String eventId, MemberId from, Upload upload);
}
