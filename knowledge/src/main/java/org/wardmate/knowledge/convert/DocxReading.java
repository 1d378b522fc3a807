package org.wardmate.knowledge.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A Word file's words, without headers, footers and what tracked changes took out. */
final class DocxReading {
    private DocxReading() {}

    static Pages read(Path file) throws IOException, NotReadable {
        PackedSize.check(file);
        OfficeParserConfig config = new OfficeParserConfig();
        // The other reader of Tika's shows tracked deletions as if they stood.
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        XhtmlBlocks blocks = new XhtmlBlocks();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new OOXMLParser().parse(in, blocks, new Metadata(), context);
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        return blocks.pages();
    }

    /** Leaves files inside the file alone. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
