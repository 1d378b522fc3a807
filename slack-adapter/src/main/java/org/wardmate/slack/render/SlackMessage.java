package org.wardmate.slack.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * One message as Slack's {@code chat.postMessage} takes it. Send it with {@code mrkdwn} false, {@code link_names} false
 * and both kinds of unfurling off.
 *
 * @param text what a notification says; {@code & < >} are escaped, as Slack wants
 * @param blocks what is shown, at most 50
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {
    public SlackMessage {
        blocks = List.copyOf(blocks);
    }
}
