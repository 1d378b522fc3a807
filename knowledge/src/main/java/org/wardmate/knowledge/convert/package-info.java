/** PDF, Word and web pages to plain marked-up text, in a child process that cannot hurt the one that asks. */
@NullMarked
package org.wardmate.knowledge.convert;

import org.jspecify.annotations.NullMarked;
