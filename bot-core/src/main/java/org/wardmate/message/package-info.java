/** What is said to people, free of any platform. */
@NullMarked
package org.wardmate.message;

import org.jspecify.annotations.NullMarked;
