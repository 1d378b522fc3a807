/** Evidence: files sealed as they were received, what people look at instead, and who touched them when. */
@NullMarked
package org.wardmate.evidence;

import org.jspecify.annotations.NullMarked;
