package org.wardmate.election.reminder;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** A properties file that comes with Wardmate, for people to read and to write on. */
public final class Sheet {
    private final String name;
    private final Properties lines = new Properties();

    private Sheet(String name) {
        this.name = name;
    }

    /** The file of a name beside this class. A missing one is a bug and throws. */
    public static Sheet named(String name) {
        Sheet sheet = new Sheet(name);
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            sheet.lines.load(reader);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under a key. A missing one is a bug and throws. */
    public String line(String key) {
        return Objects.requireNonNull(lines.getProperty(key), () -> "%s has no %s.".formatted(name, key));
    }

    /** What stands under a key, parted by commas; nothing where the key is not there. */
    public List<String> list(String key) {
        return Arrays.stream(lines.getProperty(key, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
