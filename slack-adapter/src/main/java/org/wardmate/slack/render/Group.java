package org.wardmate.slack.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;

/** Blocks that must stand in the same message. */
record Group(List<LayoutBlock> blocks) {
    Group {
        blocks = List.copyOf(blocks);
    }

    Group(LayoutBlock block) {
        this(List.of(block));
    }

    /** Each block by itself. */
    static Stream<Group> each(Stream<? extends LayoutBlock> blocks) {
        return blocks.map(Group::new);
    }

    /** Two runs of blocks that are held together only where they meet. */
    static Stream<Group> lastWithFirst(List<? extends LayoutBlock> before, List<? extends LayoutBlock> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return each(Stream.concat(before.stream(), after.stream()));
        }
        return Stream.of(
                        each(before.stream().limit(before.size() - 1L)),
                        Stream.of(new Group(List.of(before.getLast(), after.getFirst()))),
                        each(after.stream().skip(1)))
                .flatMap(groups -> groups);
    }
}
