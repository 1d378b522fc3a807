package org.wardmate.knowledge.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The five guidelines that come with Wardmate, each a text file kept byte for byte with its metadata beside it. */
public final class BuiltInGuidelines {
    private static final List<String> NAMES = List.of("bexley", "chelmsford", "durham", "essex", "thurrock");
    private static final YAMLMapper YAML = new YAMLMapper();

    private BuiltInGuidelines() {}

    public static List<Document> read() {
        return NAMES.stream().map(BuiltInGuidelines::read).toList();
    }

    /** The councils whose documents these are. */
    static List<Council> councils(List<Document> documents) {
        return documents.stream()
                .map(document -> document.metadata().council())
                .distinct()
                .toList();
    }

    private static Document read(String name) {
        MetadataFile file = metadata(name);
        String original = resource(name + ".txt");
        return DocumentReader.read(file.metadata(new DocumentId(name)), file.notes(), original);
    }

    private static MetadataFile metadata(String name) {
        try {
            return YAML.readValue(resource(name + ".yaml"), MetadataFile.class);
        } catch (JacksonException e) {
            throw new UnreadableDocument(
                    "The metadata of the built-in guideline \"%s\" cannot be read.".formatted(name), e);
        }
    }

    private static String resource(String file) {
        try (InputStream in = BuiltInGuidelines.class.getResourceAsStream("/guidelines/" + file)) {
            if (in == null) {
                throw new UnreadableDocument("The built-in guideline file \"%s\" is missing.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableDocument("The built-in guideline file \"%s\" cannot be read.".formatted(file), e);
        }
    }
}
