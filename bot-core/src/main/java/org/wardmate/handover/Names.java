package org.wardmate.handover;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.handover.Contents.Exhibit;

/** What the files of a pack are called. Nothing of a name from outside is left but plain letters, digits and hyphens. */
final class Names {
    static final String SUMMARY = "summary.pdf";
    static final String POLICE_SHEET = "handover.pdf";
    static final String CUSTODY = "custody.csv";
    static final String README = "README.txt";

    /** All names that a pack's files may have. */
    static final Pattern ALLOWED =
            Pattern.compile("(?:originals|copies)/[0-9]{2}-[a-z0-9-]{1,40}\\.(?:png|jpg|gif|webp|pdf)"
                    + "|summary\\.pdf|handover\\.pdf|custody\\.csv|manifest\\.json|README\\.txt|SHA256SUMS");

    private static final int LONGEST = 40;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER = Pattern.compile("^-+|-+$");

    private Names() {}

    static String original(Exhibit exhibit) {
        return "originals/" + numbered(exhibit) + ending(exhibit.evidence().type());
    }

    static String copy(Exhibit exhibit) {
        return "copies/" + numbered(exhibit)
                + ending(exhibit.evidence().copies().viewing().type());
    }

    private static String numbered(Exhibit exhibit) {
        return "%02d-%s".formatted(exhibit.number(), plain(exhibit.receivedAs()));
    }

    private static String plain(String name) {
        String bare = ENDING.matcher(name.strip()).replaceAll("");
        String letters = ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String hyphened = OUTER.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
        String cut = hyphened.substring(0, Math.min(LONGEST, hyphened.length()));
        return cut.isEmpty() ? "picture" : cut;
    }

    private static String ending(MediaType type) {
        return switch (type) {
            case PNG -> ".png";
            case JPEG -> ".jpg";
            case GIF -> ".gif";
            case WEBP -> ".webp";
            case PDF -> ".pdf";
        };
    }
}
