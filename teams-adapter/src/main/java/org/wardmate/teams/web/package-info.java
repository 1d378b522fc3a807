/** What reaches Wardmate from Teams over HTTP, and how it is known to be from there. */
@NullMarked
package org.wardmate.teams.web;

import org.jspecify.annotations.NullMarked;
