package org.wardmate.election.reminder;

import org.wardmate.election.Timetable;
import org.wardmate.knowledge.document.Council;

/**
 * The poll that a wording is filled in for.
 *
 * @param area the ward or division of a by-election; empty for an ordinary poll
 */
public record Occasion(Council council, String area, Timetable timetable) {}
