/** From files to documents: reading, cleaning and cutting into passages. */
@NullMarked
package org.wardmate.knowledge.ingest;

import org.jspecify.annotations.NullMarked;
