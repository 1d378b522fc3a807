package org.wardmate.knowledge.convert;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

/** A web page's words, without its navigation and footer. */
final class HtmlReading {
    private HtmlReading() {}

    static Pages read(Path file) throws IOException {
        ParseContext context = new ParseContext();
        // All tags are passed on: the usual mapper would hide which words are navigation and which are struck out.
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        if (isUtf8(file)) {
            context.set(EncodingDetector.class, (in, metadata) -> StandardCharsets.UTF_8);
        }
        XhtmlBlocks blocks = new XhtmlBlocks();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new JSoupParser().parse(in, blocks, new Metadata(), context);
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        return blocks.pages();
    }

    /** Guesses at the encoding of a page that does not name it are often wrong; being valid UTF-8 is no accident. */
    private static boolean isUtf8(Path file) throws IOException {
        try {
            Files.readString(file);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
