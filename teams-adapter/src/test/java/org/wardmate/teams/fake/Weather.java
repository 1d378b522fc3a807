package org.wardmate.teams.fake;

/** What befalls calls on their way. */
@FunctionalInterface
public interface Weather {
    Weather FAIR = (_, _) -> Fault.NONE;

    /** What befalls this call; calls are named token, send, update, delete, create, member, members, picture, file. */
    Fault over(String call, int number);
}
