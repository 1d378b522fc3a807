package org.wardmate.casework;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two reports have in common when they name the same account or the same post: a name used online or a link, without
 * what people write differently each time.
 *
 * @param written such as {@code name:grumblefox} or {@code link:example.org/posts/1}
 */
record Trace(String written) {
    private static final int SHORTEST_NAME = 3;

    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?::\\d+)?(/[^#]*)?(#.*)?");
    private static final Pattern OF_A_HOST = Pattern.compile("^(?:www|m|mobile|old|en-gb|web)\\.");
    /** Sites on which the first part of a link's path is an account's name. */
    private static final Set<String> WITH_NAMES =
            Set.of("x.com", "twitter.com", "instagram.com", "tiktok.com", "facebook.com", "threads.net", "youtube.com");
    /** First parts of paths that are no names there. */
    private static final Set<String> NO_NAMES = Set.of(
            "watch",
            "groups",
            "posts",
            "p",
            "reel",
            "reels",
            "story.php",
            "permalink.php",
            "photo",
            "photo.php",
            "profile.php",
            "share",
            "events",
            "i",
            "status",
            "shorts",
            "channel",
            "hashtag",
            "explore",
            "search");
    /** What says how somebody came to a page, not which page it is. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_.*|fbclid|igshid|igsh|gclid|ref|ref_src|mibextid|si|s|t|__.*)=.*");

    /** The traces in what a member told. */
    static Set<Trace> in(Scene scene) {
        return Stream.concat(
                        scene.handles().stream().flatMap(handle -> handle(handle).stream()),
                        scene.links().stream().flatMap(Trace::link))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Trace> handle(String told) {
        String folded = Normalizer.normalize(told, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String name = folded.replaceAll("[^\\p{L}\\p{N}]", "");
        return name.codePointCount(0, name.length()) < SHORTEST_NAME
                ? Optional.empty()
                : Optional.of(new Trace("name:" + name));
    }

    private static Stream<Trace> link(String told) {
        Matcher parts = LINK.matcher(told.strip());
        if (!parts.matches()) {
            return Stream.empty();
        }
        String host = OF_A_HOST.matcher(parts.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
        String[] pathAndQuery = Optional.ofNullable(parts.group(2)).orElse("").split("\\?", 2);
        String path = pathAndQuery[0].replaceAll("/+$", "");
        String query = pathAndQuery.length < 2 ? "" : withoutTracking(pathAndQuery[1]);
        // A whole site is no trace: everybody links to it.
        Stream<Trace> page = path.isEmpty() && query.isEmpty()
                ? Stream.empty()
                : Stream.of(new Trace("link:" + host.replace("twitter.com", "x.com") + path + query));
        return Stream.concat(page, account(host, path).stream());
    }

    private static String withoutTracking(String query) {
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !TRACKING.matcher(pair).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static Optional<Trace> account(String host, String path) {
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        return parts.stream()
                .limit(1)
                .filter(first -> WITH_NAMES.contains(host) && !NO_NAMES.contains(first.toLowerCase(Locale.ROOT)))
                .flatMap(first -> handle(first).stream())
                .findFirst();
    }
}
