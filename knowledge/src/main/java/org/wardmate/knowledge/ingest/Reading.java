package org.wardmate.knowledge.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.convert.Conversion;
import org.wardmate.knowledge.document.Document;

/** What became of one file in a council's folder. */
public sealed interface Reading {
    /** The file's name. */
    String file();

    /**
     * It is a document.
     *
     * @param supersedes the short name of another document whose place it takes, if it names one
     * @param dropped lines that were left out before it was read as text
     * @param doubts places that a person should look at, each a sentence
     */
    record Accepted(
            String file,
            Document document,
            @Nullable String supersedes,
            List<Conversion.Dropped> dropped,
            List<String> doubts)
            implements Reading {
        public Accepted {
            dropped = List.copyOf(dropped);
            doubts = List.copyOf(doubts);
        }

        Accepted doubting(String doubt) {
            return new Accepted(
                    file,
                    document,
                    supersedes,
                    dropped,
                    Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
        }
    }

    /** It may be one, and waits for a metadata file that says these. */
    record NeedsMetadata(String file, List<String> keys) implements Reading {
        public NeedsMetadata {
            keys = List.copyOf(keys);
        }
    }

    /** It is not taken in; the sentence says why and what to do. */
    record Refused(String file, String sentence) implements Reading {}
}
