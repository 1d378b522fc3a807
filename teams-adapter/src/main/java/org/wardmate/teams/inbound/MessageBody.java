package org.wardmate.teams.inbound;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The words of a message that somebody pointed at, which Teams hands over as a page. */
final class MessageBody {
    /** More than a message in Teams can hold. */
    private static final int LONGEST = 60_000;

    private static final Pattern LINE_END = Pattern.compile("(?i)<(?:br|/p|/div|/li|/tr|/h[1-6])\\b[^<>]*>");
    private static final Pattern PICTURE = Pattern.compile("(?i)<(?:img|emoji)\\b[^<>]*?\\balt=\"([^\"<>]*)\"[^<>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");

    private MessageBody() {}

    static String plain(JsonNode body) {
        String content = body.path("content").asString("");
        String bounded = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
        return body.path("contentType").asString("").equalsIgnoreCase("html")
                ? words(bounded)
                : TeamsText.plain(bounded);
    }

    private static String words(String page) {
        String lines = LINE_END.matcher(page.replaceAll("\\s+", " ")).replaceAll("\n");
        String named = PICTURE.matcher(lines).replaceAll("$1");
        String bare = TAG.matcher(named).replaceAll("");
        return TeamsText.plain(NUMBERED.matcher(bare).replaceAll(MessageBody::sign))
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }

    private static String sign(MatchResult found) {
        String number = found.group(1);
        int point = number.charAt(0) == 'x' || number.charAt(0) == 'X'
                ? Integer.parseInt(number.substring(1), 16)
                : Integer.parseInt(number);
        boolean isSign = Character.isDefined(point) && !Character.isISOControl(point);
        return isSign ? Matcher.quoteReplacement(Character.toString(point)) : "";
    }
}
