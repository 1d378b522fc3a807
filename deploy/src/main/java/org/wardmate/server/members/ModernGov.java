package org.wardmate.server.members;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wardmate.server.members.Councillor.Field;

/**
 * A council's export of its councillors from ModernGov: the answer of {@code mgWebService.asmx/GetCouncillorsByWard}, in
 * which wards hold councillors. Document types and entities are refused, whatever they would do.
 */
public sealed interface ModernGov {
    int LARGEST = 16 << 20;
    int DEEPEST = 32;
    int MOST = 5_000;
    int LONGEST = 2_000;

    record Read(List<Councillor> councillors) implements ModernGov {
        public Read {
            councillors = List.copyOf(councillors);
        }
    }

    /** With the reason, a plain sentence. */
    record Unreadable(String reason) implements ModernGov {}

    static ModernGov read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1));
        }
    }

    static ModernGov read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Unreadable(
                    "The file is larger than %d MB, so it is hardly a list of councillors.".formatted(LARGEST >> 20));
        }
        try {
            List<Councillor> councillors = new Reading(decoded(bytes)).councillors();
            return councillors.isEmpty()
                    ? new Unreadable("There are no councillors in the file. It should come from GetCouncillorsByWard.")
                    : new Read(councillors);
        } catch (Refused e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            return new Unreadable("The file is not in UTF-8, as ModernGov writes it.");
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            return new Unreadable(
                    "The file is not sound XML%s.".formatted(line > 0 ? " (line %d)".formatted(line) : ""));
        }
    }

    /** Here and not by the XML reader, which prints what it makes of bytes that it cannot read. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String words = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return words.startsWith("\uFEFF") ? words.substring(1) : words;
    }

    /** The file is refused; the message is a plain sentence. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** One pass through the file, from the first element to the last. */
    final class Reading {
        private final XMLStreamReader xml;
        private final Deque<String> path = new ArrayDeque<>();
        /** By their number there: some sit for two wards, and are one person. */
        private final Map<String, Councillor> councillors = new LinkedHashMap<>();

        private final StringBuilder words = new StringBuilder();
        private String ward = "";
        private Councillor councillor = Councillor.NOBODY;

        Reading(String words) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            this.xml = factory.createXMLStreamReader(new StringReader(words));
        }

        List<Councillor> councillors() throws XMLStreamException, Refused {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        begun(xml.getLocalName().toLowerCase(Locale.ROOT));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> heard(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> ended(path.pop());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refused("The file has a document type or entities in it, which are not taken.");
                    default -> {}
                }
            }
            return List.copyOf(councillors.values());
        }

        private void begun(String element) throws Refused {
            if (path.size() == DEEPEST) {
                throw new Refused("The elements of the file lie too deep in each other.");
            }
            if (path.isEmpty() && !element.equals("councillorsbyward")) {
                throw new Refused(
                        "This is not an export of councillors: it begins with “%s” and not with “councillorsbyward”."
                                .formatted(element.substring(0, Math.min(element.length(), 40))));
            }
            path.push(element);
            words.setLength(0);
            if (element.equals("ward")) {
                ward = "";
            } else if (element.equals("councillor")) {
                councillor = Councillor.NOBODY.with(Field.WARD, ward);
            }
        }

        private void heard(String more) {
            words.append(more, 0, Math.min(more.length(), LONGEST - Math.min(LONGEST, words.length())));
        }

        private void ended(String element) throws Refused {
            String above = path.isEmpty() ? "" : path.peek();
            if (element.equals("councillor")) {
                keep();
            } else if (element.equals("wardtitle") && above.equals("ward")) {
                ward = Councillor.plain(words.toString());
            } else {
                councillor = Field.read(above, element)
                        .map(field -> councillor.with(field, Councillor.plain(words.toString())))
                        .orElse(councillor);
            }
            words.setLength(0);
        }

        private void keep() throws Refused {
            if (councillors.size() == MOST) {
                throw new Refused("There are more than %d councillors in the file.".formatted(MOST));
            }
            String id = councillor.get(Field.ID);
            councillors.putIfAbsent(id.isEmpty() ? "place " + councillors.size() : id, councillor);
            councillor = Councillor.NOBODY;
        }
    }
}
