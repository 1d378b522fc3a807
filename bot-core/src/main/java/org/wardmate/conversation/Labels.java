package org.wardmate.conversation;

/** Names the buttons and forms of one step of one draft, so that what comes back tells where it belongs. */
public record Labels(DraftId draft, String step) {
    /** What a button of the step carries. */
    public String button(String value) {
        return new FlowAction(draft, step, new Move.Answer(value)).written();
    }

    /** The id of the step's form. */
    public String form() {
        return new FlowAction(draft, step, new Move.Answer("")).written();
    }

    String move(Move move) {
        return new FlowAction(draft, step, move).written();
    }
}
