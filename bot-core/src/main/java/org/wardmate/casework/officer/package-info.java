/** What officers do with the cases that members let them have. */
@NullMarked
package org.wardmate.casework.officer;

import org.jspecify.annotations.NullMarked;
