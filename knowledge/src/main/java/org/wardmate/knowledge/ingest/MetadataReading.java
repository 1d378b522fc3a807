package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.DocumentStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What became of reading a council's metadata file. */
sealed interface MetadataReading {

    /** All is there; {@code unknown} are keys that mean nothing here. */
    record Complete(MetadataFile metadata, List<String> unknown) implements MetadataReading {}

    /** These keys are missing. */
    record Lacks(List<String> keys) implements MetadataReading {}

    /** Something in it is wrong, in a sentence. */
    record Faulty(String sentence) implements MetadataReading {}

    YAMLMapper YAML = new YAMLMapper();
    List<String> ASKED_FOR = List.of("council", "title", "status", "dated");
    Set<String> KNOWN = Set.of(
            "council",
            "name",
            "asks",
            "title",
            "status",
            "dated",
            "provenance",
            "furniture",
            "definitionsFrom",
            "reviewBy",
            "supersedes");

    /**
     * Reads a metadata file. The name of a council that Wardmate knows may be left out, and so may whom to ask and
     * where the document came from.
     */
    static MetadataReading of(String yaml, String file, String document, List<Council> known) {
        JsonNode read;
        try {
            read = YAML.readTree(yaml);
        } catch (JacksonException e) {
            return new Faulty(Words.of("refused.metadata-unread", file));
        }
        if (read.isMissingNode() || read.isNull()) {
            return new Lacks(ASKED_FOR);
        }
        if (!(read instanceof ObjectNode written)) {
            return new Faulty(Words.of("refused.metadata-unread", file));
        }
        Optional<Council> council = known.stream()
                .filter(each -> each.id().value().equals(written.path("council").asString("")))
                .findFirst();
        List<String> missing = missing(written, council.isPresent());
        return missing.isEmpty() ? read(written, file, document, council) : new Lacks(missing);
    }

    private static List<String> missing(ObjectNode written, boolean councilIsKnown) {
        List<String> missing = new ArrayList<>(ASKED_FOR);
        if (!councilIsKnown) {
            missing.add(1, "name");
        }
        missing.removeIf(key -> !written.path(key).asString("").isBlank());
        return missing;
    }

    private static MetadataReading read(ObjectNode written, String file, String document, Optional<Council> council) {
        String id = written.path("council").asString();
        if (!CouncilId.isOne(id)) {
            return new Faulty(wrong(file, id, "council", "value.council"));
        }
        String status = written.path("status").asString().strip().toUpperCase(Locale.ROOT);
        if (Arrays.stream(DocumentStatus.values()).noneMatch(each -> each.name().equals(status))) {
            return new Faulty(wrong(file, written.path("status").asString(), "status", "value.status"));
        }
        List<String> unknown = written.propertyNames().stream()
                .filter(key -> !KNOWN.contains(key))
                .toList();
        written.put("status", status);
        council.ifPresent(it -> defaultTo(written, "name", it.name()));
        defaultTo(written, "asks", council.map(Council::whomToAsk).orElse(Words.of("metadata.asks")));
        defaultTo(written, "provenance", Words.of("metadata.provenance", document));
        try {
            return new Complete(YAML.treeToValue(written, MetadataFile.class), unknown);
        } catch (MismatchedInputException e) {
            String key = e.getPath().isEmpty()
                    ? ""
                    : String.valueOf(e.getPath().getFirst().getPropertyName());
            String value = written.path(key).asString(written.path(key).toString());
            return new Faulty(wrong(file, value, key, key.equals("reviewBy") ? "value.date" : "value.other"));
        } catch (JacksonException e) {
            return new Faulty(Words.of("refused.metadata-unread", file));
        }
    }

    private static void defaultTo(ObjectNode written, String key, String value) {
        if (written.path(key).asString("").isBlank()) {
            written.put(key, value);
        }
    }

    private static String wrong(String file, String value, String key, String why) {
        return Words.of("refused.metadata-value", file, value, key, Words.of(why));
    }
}
