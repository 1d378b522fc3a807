package org.wardmate.server.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.wardmate.casework.Retention;
import org.wardmate.knowledge.document.Council;

/** The file in which councils say how long things are kept. */
public final class RetentionFile {
    /** Where it is unless a setting names another. */
    public static final String NAME = "retention.properties";

    private RetentionFile() {}

    /**
     * What the file says; without one, what comes with Wardmate. One that cannot be read or understood stops the start.
     *
     * @param named its place, or empty for the usual one, where it may be absent
     */
    public static Retention read(Path recordsDirectory, String named, List<Council> councils) {
        Path file = named.isBlank() ? recordsDirectory.resolve(NAME) : Path.of(named);
        if (named.isBlank() && Files.notExists(file)) {
            return Retention.STANDARD;
        }
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(reader);
            return Retention.of(settings, councils.stream().map(Council::id).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new CannotStart("The retention settings in %s cannot be read.".formatted(file), e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The retention settings in %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
