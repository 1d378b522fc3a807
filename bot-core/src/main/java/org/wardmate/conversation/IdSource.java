package org.wardmate.conversation;

/** Where new ids come from: unguessable in use, counted in tests. Letters, digits and hyphens, at most 40. */
@FunctionalInterface
public interface IdSource {
    String next();
}
