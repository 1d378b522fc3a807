/** Programs that measure answers and their speed; run by hand, never as tests. */
@NullMarked
package org.wardmate.knowledge.benchmark;

import org.jspecify.annotations.NullMarked;
