package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;

class OwnWordsTest {
    private final OwnWords own = new OwnWords();

    @Test
    void areKnownWhateverTheyAreFilledInWith() {
        assertThat(own.keysIn("Your report WM-7K3Q-92XF has been closed")).containsExactly("news.closed");
        assertThat(own.keysIn("Dear diary")).isEmpty();
    }

    @Test
    void areFoundWithinEachOther() {
        assertThat(own.keysIn("Shared with Prudence Inkwell (sample), Monitoring Officer."))
                .containsExactly("sharing.shared", "role.monitoring-officer");
        assertThat(own.keysIn("Prudence Inkwell (sample), Monitoring Officer has read your report WM-7K3Q-92XF."))
                .containsExactly("news.acknowledged", "role.monitoring-officer");
        assertThat(own.keysIn("Step 3. In danger now? Ring 999.")).contains("flow.foot");
    }

    @Test
    void areFoundLineByLine() {
        assertThat(own.keysIn("What happened?")).containsExactly("step.account");
        assertThat(own.keysIn("A fresh start. What is your question?\nDear diary"))
                .containsExactly("new-question");
    }

    @Test
    void tellOneMessageFromAnother() {
        Catalogue catalogue = new Catalogue("WM-2222-%04d"::formatted);
        catalogue.hear(closed("WM-7K3Q-92XF", "Show it"));
        catalogue.hear(closed("WM-2222-2222", "Show it"));
        catalogue.hear(closed("WM-2222-2222", "Open it again"));
        catalogue.hear(Message.saying("Dear diary"));

        Map<String, Message> specimens = catalogue.specimens(Map.of());

        assertThat(specimens).containsOnlyKeys("news.closed", "news.closed.2", "words");
        assertThat(catalogue.specimens(specimens)).isEqualTo(specimens);
        assertThat(catalogue.unkept(specimens)).isEmpty();
        assertThat(catalogue.unkept(Map.of())).contains("news.closed > Heading news.closed");
        assertThat(catalogue.stale(Map.of("words", Message.saying("Dear diary, again"))))
                .containsExactly("words");
        assertThat(catalogue.unsaid(specimens)).contains("hello").doesNotContain("news.closed");
    }

    private static Message closed(String reference, String button) {
        return Message.of(
                new Heading(Texts.text("news.closed", reference)),
                new Paragraph("We spoke about it."),
                new Choices(List.of(Choice.of(button, "press"))));
    }
}
