/** The one door to the knowledge base: a question in, an answer out. */
@NullMarked
package org.wardmate.knowledge.answer;

import org.jspecify.annotations.NullMarked;
