package org.wardmate.server;

import java.util.Set;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.Messenger;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.server.trial.TrialChat;

/** Members who try Wardmate out, on its own pages. */
final class TrialSide implements Side {
    private final TrialChat chat;
    private final Set<MemberId> members;

    TrialSide(Assistant assistant, Set<MemberId> members) {
        this.chat = new TrialChat(assistant::receive);
        this.members = members;
    }

    Messenger messenger() {
        return chat.messenger();
    }

    @Override
    public boolean isFor(Member member) {
        return members.contains(member.id());
    }

    @Override
    public void moveIn(Member member) {}

    @Override
    public void carry(Incoming incoming) {
        chat.takes(incoming);
    }

    @Override
    public String read(MemberId member) {
        return chat.shown(member);
    }

    @Override
    public void shut(Member member) {
        throw new IllegalArgumentException("The trial reaches everybody.");
    }

    @Override
    public void close() {
        chat.close();
    }
}
