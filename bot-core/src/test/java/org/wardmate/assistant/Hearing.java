package org.wardmate.assistant;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Catalogue;
import org.wardmate.message.Message;

/** What is said in every chat, and what stands on home pages after each turn, while somebody wants to know. */
final class Hearing {
    private static final Links LINKED = (_, kind, _) -> Optional.of(
            URI.create("https://wardmate.example.gov.uk/open/" + kind.name().toLowerCase(Locale.ROOT)));
    private static final Links UNLINKED = (_, _, _) -> Optional.empty();

    private static final Set<Message> MESSAGES = new LinkedHashSet<>();
    private static final Set<Message> PAGES = new LinkedHashSet<>();
    private static boolean listening;

    private Hearing() {}

    static void begin() {
        listening = true;
    }

    /** Pictures and downloads are links on their way to a platform, or it is said that there are none. */
    static void heard(Claimed claimed) {
        if (listening) {
            MESSAGES.add(LINKED.in(claimed).message());
            MESSAGES.add(UNLINKED.in(claimed).message());
        }
    }

    static void seen(Supplier<Optional<Message>> page) {
        if (listening) {
            page.get().ifPresent(PAGES::add);
        }
    }

    /** All of it, and then nothing more. */
    static Catalogue end() {
        listening = false;
        Catalogue catalogue =
                new Catalogue(number -> CaseId.next(() -> "specimen-" + number).value());
        MESSAGES.forEach(catalogue::hear);
        PAGES.forEach(catalogue::see);
        MESSAGES.clear();
        PAGES.clear();
        return catalogue;
    }
}
