/** What happened to a member, how urgent it is, who should know, and the case from its first word until it is closed. */
@NullMarked
package org.wardmate.casework;

import org.jspecify.annotations.NullMarked;
