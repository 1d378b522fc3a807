package org.wardmate.advice;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.wardmate.knowledge.document.Council;

/** Lists as people say them: "Bexley, Durham and Essex". */
final class InWords {
    private InWords() {}

    static String councils(List<Council> councils) {
        return ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(councils.stream().map(Council::name).toList());
    }
}
