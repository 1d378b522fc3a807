package org.wardmate.server.http;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.CoreConstants;
import org.jspecify.annotations.Nullable;

/** Writes an exception as its types and stack frames. Its message is left out, for it may hold what a member wrote. */
public final class FramesOnly extends ThrowableHandlingConverter {
    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder written = new StringBuilder();
        for (@Nullable IThrowableProxy each = event.getThrowableProxy(); each != null; each = each.getCause()) {
            written.append(each.getClassName()).append(CoreConstants.LINE_SEPARATOR);
            for (StackTraceElementProxy frame : each.getStackTraceElementProxyArray()) {
                written.append("  ").append(frame).append(CoreConstants.LINE_SEPARATOR);
            }
        }
        return written.toString();
    }
}
