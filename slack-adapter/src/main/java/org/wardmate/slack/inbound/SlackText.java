package org.wardmate.slack.inbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, as they saw it: Slack puts links, names and channels between angle brackets. */
final class SlackText {
    private static final Pattern MARKED = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private SlackText() {}

    static String plain(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        String words =
                MARKED.matcher(sent).replaceAll(mark -> Matcher.quoteReplacement(shown(mark.group(1), mark.group(2))));
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** The same without Wardmate's own name at the beginning, by which it was called. */
    static String withoutMention(@Nullable String sent) {
        return sent == null ? "" : plain(sent.replaceFirst("^\\s*<@[A-Z0-9]+(\\|[^>]*)?>[\\s,:]*", ""));
    }

    private static String shown(String target, @Nullable String label) {
        if (target.startsWith("@")) {
            return label == null ? target : "@" + label;
        }
        if (target.startsWith("#") || target.startsWith("!")) {
            return (target.startsWith("#") ? "#" : "@") + (label == null ? target.substring(1) : label);
        }
        String address = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
        return label == null || address.contains(label) ? address : label + " (" + address + ")";
    }
}
