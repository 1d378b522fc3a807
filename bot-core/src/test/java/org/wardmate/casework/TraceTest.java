package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    @ParameterizedTest
    @ValueSource(strings = {"@Grumble_Fox", "grumble.fox", " GRUMBLEFOX ", "@ｇrumbleＦox", "Grumble Fox"})
    void isTheSameHoweverAHandleIsWritten(String handle) {
        assertThat(ofHandle(handle)).containsExactly(new Trace("name:grumblefox"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/GrumbleFox/status/123",
                "https://www.twitter.com/GrumbleFox/status/123?s=20&t=abc",
                "x.com/GrumbleFox/status/123/",
                "HTTP://mobile.twitter.com/GrumbleFox/status/123#m"
            })
    void isTheSameHoweverALinkIsCopied(String link) {
        assertThat(ofLink(link))
                .containsExactlyInAnyOrder(new Trace("link:x.com/GrumbleFox/status/123"), new Trace("name:grumblefox"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/permalink.php?story_fbid=1&id=2&fbclid=x, link:facebook.com/permalink.php?id=2&story_fbid=1",
        "https://youtube.com/watch?v=abc&si=def, link:youtube.com/watch?v=abc",
        "https://example.org/posts/1?utm_source=mail, link:example.org/posts/1"
    })
    void keepsWhatTellsOnePageFromTheNext(String link, String trace) {
        assertThat(ofLink(link)).containsExactly(new Trace(trace));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.com", "https://facebook.com/", "not a link", "", "@a", "…"})
    void isNotMadeOfWhatEverybodyShares(String told) {
        assertThat(ofLink(told)).isEmpty();
        assertThat(ofHandle(told.startsWith("http") || told.startsWith("not") ? "" : told))
                .isEmpty();
    }

    @Test
    void tellsDifferentAccountsApart() {
        assertThat(ofHandle("@grumblefox")).doesNotContainAnyElementsOf(ofHandle("@grumblefox2"));
    }

    private static Set<Trace> ofHandle(String handle) {
        return Trace.in(Scene.UNTOLD.withHandles(List.of(handle)));
    }

    private static Set<Trace> ofLink(String link) {
        return Trace.in(Scene.UNTOLD.withLinks(List.of(link)));
    }
}
