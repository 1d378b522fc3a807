package org.wardmate.evidence;

/** One piece of evidence. Letters, digits and hyphens, at most 40. */
public record EvidenceId(String value) {
    public EvidenceId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("The id of evidence is letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
