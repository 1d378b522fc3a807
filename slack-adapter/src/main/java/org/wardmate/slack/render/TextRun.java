package org.wardmate.slack.render;

import com.slack.api.model.block.element.RichTextElement;
import org.jspecify.annotations.Nullable;

/**
 * A run of literal text, as Slack documents it. Slack's own class for it also sends styles that only mentions may have.
 */
record TextRun(String type, String text, @Nullable Style style) implements RichTextElement {
    record Style(boolean bold) {}

    static TextRun plain(String text) {
        return new TextRun("text", text, null);
    }

    static TextRun bold(String text) {
        return new TextRun("text", text, new Style(true));
    }

    @Override
    public String getType() {
        return type;
    }
}
