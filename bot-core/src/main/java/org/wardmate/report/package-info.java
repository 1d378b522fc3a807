/** The guided report of online abuse: what is asked, what is advised, and a member's own reports afterwards. */
@NullMarked
package org.wardmate.report;

import org.jspecify.annotations.NullMarked;
