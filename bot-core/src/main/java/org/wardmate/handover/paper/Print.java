package org.wardmate.handover.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.wardmate.message.Legible;

/**
 * Words as the typeface can print them. A sign it lacks is named in brackets, such as {@code [grinning face]}; a letter
 * it lacks is an empty box. Nothing vanishes but marks that nobody sees.
 */
final class Print {
    static final int BOX = 0x25AF;

    /** What reads alike, for what is common and that many faces lack: Urdu's h, t and full stop. */
    private static final Map<Integer, Integer> ALIKE = Map.of(0x06C1, 0x0647, 0x06C3, 0x0629, 0x06D4, (int) '.');

    /** Signs whose official names say nothing to most. */
    private static final Map<Integer, String> KNOWN_AS = Map.of(0x1F52A, "kitchen knife", 0x1F5E1, "dagger");

    private final IntPredicate inFace;
    private boolean boxes;

    Print(IntPredicate inFace) {
        this.inFace = inFace;
    }

    String of(String words) {
        StringBuilder printed = new StringBuilder();
        String whole = Normalizer.normalize(Legible.of(words), Normalizer.Form.NFC);
        ArabicForms.joined(alike(whole)).codePoints().forEach(letter -> put(printed, letter));
        return printed.toString();
    }

    private String alike(String words) {
        return words.codePoints()
                .map(letter -> inFace.test(letter) ? letter : ALIKE.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether any letter had to be printed as a box. */
    boolean hasBoxes() {
        return boxes;
    }

    private void put(StringBuilder printed, int letter) {
        if (letter == '\n' || isSpace(letter)) {
            printed.append(letter == '\n' ? '\n' : ' ');
        } else if (isUnseen(letter)) {
            return;
        } else if (inFace.test(letter)) {
            printed.appendCodePoint(letter);
        } else if (plain(letter).codePoints().allMatch(inFace)) {
            printed.append(plain(letter));
        } else if (isPartOfWord(letter)) {
            boxes = true;
            printed.appendCodePoint(BOX);
        } else {
            printed.append('[').append(name(letter)).append(']');
        }
    }

    /** The letter by itself, where the face lacks a form of it, such as that beside others or an ornate one. */
    private static String plain(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }

    private static boolean isSpace(int letter) {
        return Character.isSpaceChar(letter) || Character.isWhitespace(letter);
    }

    /** Joiners, selectors of a sign's look, and the plain marks of direction. */
    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    private static boolean isPartOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String name(int sign) {
        String name = KNOWN_AS.getOrDefault(sign, Character.getName(sign));
        return name == null ? "U+%04X".formatted(sign) : name.toLowerCase(Locale.ROOT);
    }
}
