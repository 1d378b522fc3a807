package org.wardmate.election;

/** One poll, as campaigns and buttons name it. */
public record PollId(String value) {
    public PollId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A poll's id is letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
