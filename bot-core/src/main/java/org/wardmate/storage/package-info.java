/** What is kept: records and blobs, how they are sealed, and the shapes they are written in. The stores live above. */
@NullMarked
package org.wardmate.storage;

import org.jspecify.annotations.NullMarked;
