/** Who did what, when, in an order that cannot be changed unseen. Ids and verbs only, never words of a report. */
@NullMarked
package org.wardmate.audit;

import org.jspecify.annotations.NullMarked;
