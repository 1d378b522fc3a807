/** What a guideline is: its metadata, its sections, and its passages with their place in the original. */
@NullMarked
package org.wardmate.knowledge.document;

import org.jspecify.annotations.NullMarked;
