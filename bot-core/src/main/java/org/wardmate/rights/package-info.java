/** How long things are kept, how they are deleted, and what people may have of what is kept about them. */
@NullMarked
package org.wardmate.rights;

import org.jspecify.annotations.NullMarked;
