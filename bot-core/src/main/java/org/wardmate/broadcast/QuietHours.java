package org.wardmate.broadcast;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.wardmate.message.DisplayTime;

/** From when until when, by the clock in London, nobody is sent a reminder; the same time twice means never. */
public record QuietHours(LocalTime from, LocalTime until) {
    public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    public boolean cover(Instant moment) {
        LocalTime time = moment.atZone(DisplayTime.ZONE).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    public Instant after(Instant moment) {
        if (!cover(moment)) {
            return moment;
        }
        ZonedDateTime there = moment.atZone(DisplayTime.ZONE);
        ZonedDateTime end = there.with(until);
        return (end.isAfter(there) ? end : there.plusDays(1).with(until)).toInstant();
    }
}
