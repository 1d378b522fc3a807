/** Sentence encoders that run inside this process. */
@NullMarked
package org.wardmate.knowledge.embedding;

import org.jspecify.annotations.NullMarked;
