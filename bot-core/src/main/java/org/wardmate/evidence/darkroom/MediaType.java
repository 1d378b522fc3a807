package org.wardmate.evidence.darkroom;

/** A kind of file that is taken as evidence, told by its content. */
public enum MediaType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    PDF("application/pdf");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    public String mime() {
        return mime;
    }
}
