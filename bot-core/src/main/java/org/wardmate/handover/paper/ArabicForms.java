package org.wardmate.handover.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Arabic letters in the forms they take beside each other, which PDFBox does not choose by itself. Urdu and Persian too. */
final class ArabicForms {
    private enum Form {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL
    }

    private record Placed(String letters, Form form) {}

    /** From a letter and its place to the character that shows it there, as Unicode names them. */
    private static final Map<Placed, String> FORMS = forms();

    private ArabicForms() {}

    private static Map<Placed, String> forms() {
        Map<Placed, String> forms = new HashMap<>();
        for (int shown = 0xFB50; shown <= 0xFEFC; shown++) {
            String name = Character.getName(shown);
            if (name == null || !name.startsWith("ARABIC LETTER")) {
                continue;
            }
            String letters = Normalizer.normalize(Character.toString(shown), Normalizer.Form.NFKC);
            for (Form form : Form.values()) {
                if (name.endsWith(" " + form + " FORM") && letters.length() == 1) {
                    forms.put(new Placed(letters, form), Character.toString(shown));
                }
            }
        }
        return Map.copyOf(forms);
    }

    static String joined(String words) {
        if (words.chars().noneMatch(letter -> letter >= 0x0600 && letter <= 0x06FF)) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            shown.append(shown(words, i));
        }
        return shown.toString();
    }

    private static String shown(String words, int at) {
        String letter = words.substring(at, at + 1);
        boolean joinsBefore = joinsOnwards(neighbour(words, at, -1)) && has(letter, Form.FINAL);
        boolean joinsAfter = joinsOnwards(letter) && has(neighbour(words, at, 1), Form.FINAL);
        Form form = joinsBefore ? (joinsAfter ? Form.MEDIAL : Form.FINAL) : (joinsAfter ? Form.INITIAL : Form.ISOLATED);
        return FORMS.getOrDefault(new Placed(letter, form), letter);
    }

    /** The next letter on one side; marks above and below do not part letters. */
    private static String neighbour(String words, int at, int step) {
        int there = at + step;
        while (there >= 0
                && there < words.length()
                && Character.getType(words.charAt(there)) == Character.NON_SPACING_MARK) {
            there += step;
        }
        return there < 0 || there >= words.length() ? "" : words.substring(there, there + 1);
    }

    private static boolean joinsOnwards(String letter) {
        return has(letter, Form.INITIAL);
    }

    private static boolean has(String letter, Form form) {
        return FORMS.containsKey(new Placed(letter, form));
    }
}
