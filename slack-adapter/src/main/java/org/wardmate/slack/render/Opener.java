package org.wardmate.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;

/** The button that opens a window. Its action id is {@code open}, its value the id of what is in the window. */
final class Opener {
    private Opener() {}

    static LayoutBlock button(int place, String id, String label) {
        ButtonElement button = ButtonElement.builder()
                .text(PlainBlocks.shortened(label, Buttons.LABEL))
                .actionId(BlockKitRenderer.OPEN)
                .value(id)
                .style("primary")
                .build();
        return ActionsBlock.builder()
                .blockId(place + ".open:" + id)
                .elements(List.of(button))
                .build();
    }
}
