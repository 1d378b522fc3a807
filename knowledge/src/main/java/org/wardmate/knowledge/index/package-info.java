/** The Lucene index on disk: fields, analysis, building and opening. */
@NullMarked
package org.wardmate.knowledge.index;

import org.jspecify.annotations.NullMarked;
