package org.wardmate.report;

import java.util.List;

/**
 * What a member adds to a report they made before.
 *
 * @param earlier the names of the pictures that were there before
 * @param words or empty
 * @param screenshots the names of the pictures added
 */
record MoreDraft(List<String> earlier, String words, List<String> screenshots) {
    MoreDraft {
        earlier = List.copyOf(earlier);
        screenshots = List.copyOf(screenshots);
    }

    static MoreDraft after(List<String> earlier) {
        return new MoreDraft(earlier, "", List.of());
    }

    MoreDraft withWords(String told) {
        return new MoreDraft(earlier, told, screenshots);
    }

    MoreDraft withMore(String told) {
        return withWords(words.isEmpty() ? told : words + "\n\n" + told);
    }

    /** Takes the names of all the report's pictures, of which only the new ones count. */
    MoreDraft withScreenshots(List<String> all) {
        return new MoreDraft(
                earlier,
                words,
                all.stream().filter(name -> !earlier.contains(name)).toList());
    }

    boolean isEmpty() {
        return words.isEmpty() && screenshots.isEmpty();
    }
}
