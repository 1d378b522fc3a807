package org.wardmate.knowledge.index;

/** Told how far long work has come: {@code done} of {@code all}. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, all) -> {};

    void at(int done, int all);
}
