/** Pages of A4: words broken into lines, facts, pictures and lines to fill in, with a number on every page. */
@NullMarked
package org.wardmate.handover.paper;

import org.jspecify.annotations.NullMarked;
