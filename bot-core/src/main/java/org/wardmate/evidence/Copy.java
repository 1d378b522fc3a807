package org.wardmate.evidence;

/** The three things kept of each piece of evidence. */
public enum Copy {
    /** The bytes as received; never shown in a browser. */
    ORIGINAL,
    /** A clean picture, for people to look at. */
    VIEWING,
    THUMBNAIL
}
