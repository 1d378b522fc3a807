/** Candidates by words and by meaning, fused and re-ranked. */
@NullMarked
package org.wardmate.knowledge.search;

import org.jspecify.annotations.NullMarked;
