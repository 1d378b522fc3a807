/** The reviewed map of topics and councils. */
@NullMarked
package org.wardmate.knowledge.topics;

import org.jspecify.annotations.NullMarked;
