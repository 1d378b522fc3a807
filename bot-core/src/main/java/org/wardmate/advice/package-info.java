/** Answers from the knowledge base, put into words for a member. */
@NullMarked
package org.wardmate.advice;

import org.jspecify.annotations.NullMarked;
