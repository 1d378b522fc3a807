package org.wardmate.server.members;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A councillor as ModernGov has them; what it does not say is empty. */
public record Councillor(Map<Field, String> fields) {
    static final Councillor NOBODY = new Councillor(Map.of());

    private static final Pattern TITLE = Pattern.compile(
            "^((county|city|borough|district|town) )?(councillor|cllr\\.?) +", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Set<String> NOTHING = Set.of("", "none", "unknown", "unspecified", "not specified");
    private static final Set<String> NO_GROUP = Set.of(
            "independent", "non-aligned", "nonaligned", "unaligned", "ungrouped", "no group", "no party", "vacancy");

    public Councillor {
        fields = Map.copyOf(fields);
    }

    /** What is taken over, by the element that holds it and the one that this stands in. */
    enum Field {
        ID("councillor", "councillorid"),
        NAME("councillor", "fullusername"),
        PARTY("councillor", "politicalpartytitle"),
        GROUP("councillor", "politicalgrouptitle"),
        WORK_EMAIL("workaddress", "email"),
        HOME_EMAIL("homeaddress", "email"),
        /** Of the ward that holds the councillor. */
        WARD("", "");

        private final String above;
        private final String element;

        Field(String above, String element) {
            this.above = above;
            this.element = element;
        }

        static Optional<Field> read(String above, String element) {
            return Stream.of(values())
                    .filter(field -> field.above.equals(above) && field.element.equals(element))
                    .findFirst();
        }
    }

    /** Words without what came from a web page: its entities, which stand there encoded twice, and its line breaks. */
    static String plain(String words) {
        return SPACE.matcher(HtmlUtils.htmlUnescape(words)).replaceAll(" ").strip();
    }

    Councillor with(Field field, String words) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, words);
        return new Councillor(more);
    }

    String get(Field field) {
        String words = fields.getOrDefault(field, "");
        return NOTHING.contains(words.toLowerCase(Locale.UK)) ? "" : words;
    }

    public String name() {
        return TITLE.matcher(get(Field.NAME)).replaceFirst("");
    }

    /** Whether nobody holds the seat. */
    public boolean isVacant() {
        return name().isEmpty() || name().toLowerCase(Locale.UK).startsWith("vacan");
    }

    /** The address at work, or else the other that they made public. */
    public String email() {
        String email = get(Field.WORK_EMAIL).isEmpty() ? get(Field.HOME_EMAIL) : get(Field.WORK_EMAIL);
        return email.toLowerCase(Locale.ROOT);
    }

    /** The group, or else the party; empty for those who sit with none. */
    public String politicalGroup() {
        String group = get(Field.GROUP).isEmpty() ? get(Field.PARTY) : get(Field.GROUP);
        return NO_GROUP.contains(group.toLowerCase(Locale.UK)) ? "" : group;
    }

    /** Cells of a members file, in the order of its columns. */
    public List<String> cells(String council) {
        return List.of(council, email(), name(), "councillor", get(Field.WARD), politicalGroup(), "", "", "", "");
    }
}
