package org.wardmate.teams.inbound;

import tools.jackson.databind.JsonNode;

/** What somebody wrote, as they saw it: Teams writes a few signs, and mentions, as HTML does. */
final class TeamsText {
    private TeamsText() {}

    static String plain(String sent) {
        return sent.replaceAll("</?at>", "")
                .replace("&nbsp;", " ")
                .replace("\u00a0", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("\r\n", "\n")
                .strip();
    }

    /** The same without Wardmate's own name, by which it was called. */
    static String withoutMention(JsonNode activity, String bot) {
        String text = activity.path("text").asString("");
        for (JsonNode entity : activity.path("entities")) {
            String written = entity.path("text").asString("");
            if (entity.path("mentioned").path("id").asString("").equals(bot) && !written.isEmpty()) {
                text = text.replace(written, " ");
            }
        }
        return plain(text).replaceFirst("^[\\s,:]+", "");
    }
}
