package org.wardmate.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TranscriptTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Transcript transcript = new Transcript(3);

    @Test
    void numbersEntriesFromOne() {
        say("a", "b");
        assertThat(transcript.after(0)).extracting(Transcript.Entry::number).containsExactly(1L, 2L);
    }

    @Test
    void givesOnlyWhatComesAfterANumber() {
        say("a", "b");
        assertThat(said(transcript.after(1))).containsExactly("b");
    }

    @Test
    void letsTheOldestGoWhenItIsFull() {
        say("a", "b", "c", "d");
        assertThat(said(transcript.after(0))).containsExactly("b", "c", "d");
    }

    @Test
    void wakesWhoeverWaits() throws Exception {
        CompletableFuture<List<Transcript.Entry>> waiting = waitingAfter(0);
        say("a");
        assertThat(said(waiting.get())).containsExactly("a");
    }

    @Test
    void waitsNoLongerThanTold() throws InterruptedException {
        assertThat(transcript.awaitAfter(0, Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void letsGoOfWhoeverWaitsWhenItIsClosed() throws Exception {
        CompletableFuture<List<Transcript.Entry>> waiting = waitingAfter(0);
        transcript.close();
        assertThat(waiting.get()).isEmpty();
        assertThat(transcript.isClosed()).isTrue();
    }

    private CompletableFuture<List<Transcript.Entry>> waitingAfter(long number) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return transcript.awaitAfter(number, LONG);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void say(String... words) {
        for (String word : words) {
            transcript.append("message", _ -> word);
        }
    }

    private static List<String> said(List<Transcript.Entry> entries) {
        return entries.stream().map(Transcript.Entry::data).toList();
    }
}
