package org.wardmate.handover;

import java.util.List;
import java.util.stream.Collectors;

/** The list that {@code sha256sum -c} reads: a line for each file, its checksum and its name. */
final class Sums {
    static final String NAME = "SHA256SUMS";

    private Sums() {}

    static String of(List<PackFile> files) {
        return files.stream()
                .map(file -> file.measure().sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
    }
}
