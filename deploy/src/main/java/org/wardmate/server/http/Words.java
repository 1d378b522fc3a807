package org.wardmate.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;

/** Every word that the server's own pages say, by key. */
public final class Words {
    private final Map<String, String> byKey;

    private Words(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    public static Words load() {
        Properties properties = new Properties();
        try (InputStream words =
                Objects.requireNonNull(Words.class.getResourceAsStream("/org/wardmate/server/words.properties"))) {
            properties.load(new InputStreamReader(words, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byKey = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> byKey.put(key, properties.getProperty(key)));
        return new Words(byKey);
    }

    public String get(String key, Object... arguments) {
        String words = byKey.get(key);
        if (words == null) {
            throw new NoSuchElementException("No words for " + key);
        }
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.UK).format(arguments);
    }

    Map<String, String> all() {
        return byKey;
    }
}
