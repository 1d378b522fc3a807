package org.wardmate.conversation;

/** Something that a flow fills in: letters, digits and hyphens, at most 40. */
public record DraftId(String value) {
    public DraftId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A draft's id is letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
