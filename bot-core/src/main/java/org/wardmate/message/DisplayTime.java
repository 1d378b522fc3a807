package org.wardmate.message;

import java.time.ZoneId;

/** The time people are shown. What is kept is always an instant. */
public final class DisplayTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private DisplayTime() {}
}
