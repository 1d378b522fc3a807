package org.wardmate.knowledge.topics;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.wardmate.knowledge.document.KnowledgeException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file that comes with Wardmate. */
final class YamlResource {
    private static final YAMLMapper YAML = new YAMLMapper();

    private YamlResource() {}

    static <T> T read(String path, Class<T> type) {
        try (InputStream in = YamlResource.class.getResourceAsStream(path)) {
            return YAML.readValue(Objects.requireNonNull(in, path), type);
        } catch (IOException | JacksonException e) {
            throw new KnowledgeException("The built-in file \"%s\" cannot be read.".formatted(path), e);
        }
    }
}
