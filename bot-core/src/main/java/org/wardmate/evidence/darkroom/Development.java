package org.wardmate.evidence.darkroom;

/** What came of a file in the darkroom. */
public sealed interface Development {
    /** It can be seen: in full, as near as need be, and small. */
    record Developed(Extent extent, Copy viewing, Copy thumbnail) implements Development {}

    record Refused(Refusal refusal) implements Development {}

    /** A clean picture made of a file: PNG or JPEG. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Copy(MediaType type, byte[] bytes) {}
}
