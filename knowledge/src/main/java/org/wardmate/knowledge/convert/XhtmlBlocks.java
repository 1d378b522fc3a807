package org.wardmate.knowledge.convert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers blocks from the XHTML that Tika makes of Word files and web pages. */
final class XhtmlBlocks extends DefaultHandler {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "button",
            "select",
            "textarea");
    private static final Set<String> FURNITURE = Set.of("nav", "footer");
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");

    private final List<Conversion.Dropped> dropped = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable StringBuilder furniture;
    private int unseen;
    private int struck;
    private int bold;
    private boolean allBold = true;
    private int headingLevel;
    private boolean item;

    Pages pages() {
        endBlock();
        return new Pages(blocks, dropped, Conversion.Notes.NONE);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = name(localName, qName);
        if (unseen > 0 || UNSEEN.contains(name) || attributes.getValue("hidden") != null) {
            unseen++;
        } else if (FURNITURE.contains(name) && furniture == null) {
            endBlock();
            furniture = new StringBuilder();
            unseen++;
        } else if (STRUCK.contains(name)) {
            if (struck++ == 0) {
                text.append(Block.STRIKE);
            }
        } else if (BOLD.contains(name)) {
            bold++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (!INLINE.contains(name)) {
            startBlock(name, attributes);
        }
    }

    private void startBlock(String name, Attributes attributes) {
        endBlock();
        switch (name) {
            case "table" -> tables.push(new Table());
            case "tr" -> Optional.ofNullable(tables.peek()).ifPresent(Table::startRow);
            case "td", "th" -> Optional.ofNullable(tables.peek()).ifPresent(Table::startCell);
            case "li" -> item = true;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = name.charAt(1) - '0';
            default -> item |= isListStyle(attributes.getValue("class"));
        }
    }

    /** Word's own style for list items brings its mark along, which Tika does not show. */
    private static boolean isListStyle(@Nullable String style) {
        return style != null && style.toLowerCase(Locale.ROOT).startsWith("list_bullet");
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = name(localName, qName);
        if (unseen > 0) {
            unseen--;
            if (unseen == 0) {
                endFurniture(name);
            }
        } else if (STRUCK.contains(name)) {
            if (--struck == 0) {
                text.append(Block.STRIKE);
            }
        } else if (BOLD.contains(name)) {
            bold--;
        } else if (!INLINE.contains(name) && !name.equals("br")) {
            endBlock();
            if (name.equals("table") && !tables.isEmpty()) {
                tables.pop().blocks().forEach(this::add);
            }
            item &= !name.equals("li") && !name.equals("p");
        }
    }

    private void endFurniture(String name) {
        if (furniture != null) {
            String line = furniture.toString().replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                dropped.add(new Conversion.Dropped(name.equals("nav") ? "navigation" : "page footer", line, 1));
            }
            furniture = null;
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (unseen > 0) {
            if (furniture != null) {
                furniture.append(letters, start, length);
            }
            return;
        }
        String words = new String(letters, start, length).replaceAll("[\\ufdd0\\p{Cntrl}&&[^\\s]]", "");
        allBold &= bold > 0 || words.isBlank();
        text.append(words);
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        characters(letters, start, length);
    }

    /** Ends the block that is being read; two line breaks in it are as good as an end. */
    private void endBlock() {
        boolean bold = allBold;
        if (struck > 0) {
            text.append(Block.STRIKE);
        }
        for (String part : text.toString().split("\\n\\s*\\n", -1)) {
            String words = part.strip();
            if (!words.replace(String.valueOf(Block.STRIKE), "").isBlank()) {
                add(bold ? block(words).inBold() : block(words));
                item = false;
            }
        }
        text.setLength(0);
        if (struck > 0) {
            text.append(Block.STRIKE);
        }
        allBold = true;
        headingLevel = 0;
    }

    private Block block(String words) {
        if (headingLevel > 0) {
            return Block.heading(headingLevel, words);
        }
        Optional<String> marked = Marks.afterBullet(words);
        return item || marked.isPresent() ? Block.bullet(marked.orElse(words)) : Block.paragraph(words);
    }

    private void add(Block block) {
        Table table = tables.peek();
        if (table == null) {
            blocks.add(block);
        } else {
            table.add(block);
        }
    }

    private static String name(String localName, String qName) {
        return (localName.isEmpty() ? qName : localName).toLowerCase(Locale.ROOT);
    }
}
