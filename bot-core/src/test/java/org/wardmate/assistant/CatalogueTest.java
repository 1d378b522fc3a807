package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.wardmate.message.Catalogue;
import org.wardmate.message.Golden;
import org.wardmate.message.Message;
import org.wardmate.message.Specimens;

/**
 * All stories told once more, and every message in them noted. The specimens are what the adapters show as golden files;
 * see {@link Golden} for how to renew them.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class CatalogueTest extends CarriedTranscripts {
    private static final String IF_WANTED = "if the change is wanted, run with -Dgolden.write=true";

    @BeforeAll
    static void listens() {
        Hearing.begin();
    }

    /** When all is told. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class Afterwards {
        private static final Catalogue CATALOGUE = Hearing.end();
        private static Map<String, Message> kept = Map.of();

        @BeforeAll
        static void looksBack() {
            if (Boolean.getBoolean("golden.write")) {
                Specimens.keep(CATALOGUE.specimens(Specimens.all()));
            }
            kept = Specimens.all();
        }

        @Test
        void aSpecimenOfEveryMessageIsKept() {
            assertThat(CATALOGUE.unkept(kept)).as(IF_WANTED).isEmpty();
        }

        @Test
        void everySpecimenIsStillSaid() {
            assertThat(CATALOGUE.stale(kept)).as(IF_WANTED).isEmpty();
        }

        /** Other tests say most of these; what stands on paper, in files and on the command line is not for a chat. */
        @Test
        void theWordsThatNoStorySaysAreKnown() {
            Golden.assertKept(
                    Path.of("src", "test", "resources", "unsaid"),
                    Map.of("keys.txt", String.join("\n", CATALOGUE.unsaid(kept))));
        }
    }
}
