/** What can be seen of files that nobody trusts: each is read in a child process, and clean copies come back. */
@NullMarked
package org.wardmate.evidence.darkroom;

import org.jspecify.annotations.NullMarked;
