package org.wardmate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Platform;
import org.wardmate.casework.Scene;

class NoticedTest {
    private static final Scene UNTOLD = Incident.UNTOLD.scene();

    @Nested
    class Links {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "It is at https://example.org/post/12.           | https://example.org/post/12",
                    "(see www.example.org/a_b?c=d&e=f)               | www.example.org/a_b?c=d&e=f",
                    "HTTPS://EXAMPLE.ORG/A, then he left             | HTTPS://EXAMPLE.ORG/A",
                    "“https://example.org/it’s”                      | https://example.org/it’s”",
                    "<https://example.org/x>                         | https://example.org/x"
                })
        void areTakenWithoutWhatStandsAround(String words, String link) {
            assertThat(Noticed.in(words).links()).containsExactly(link);
        }

        @Test
        void areKeptInOrderAndOnce() {
            assertThat(Noticed.in("https://b.example https://a.example https://b.example")
                            .links())
                    .containsExactly("https://b.example", "https://a.example");
        }

        @Test
        void holdNoHandles() {
            Noticed noticed = Noticed.in("https://example.org/@angry_gull/12");

            assertThat(noticed.links()).containsExactly("https://example.org/@angry_gull/12");
            assertThat(noticed.handles()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"http", "https://", "www.", "www. nothing", "the www", "ftp://example.org"})
        void areNotMadeOfNothing(String words) {
            assertThat(Noticed.in(words).links()).isEmpty();
        }
    }

    @Nested
    class Handles {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "@angry_gull wrote it           | @angry_gull",
                    "It was @angry.gull.            | @angry.gull",
                    "(@gull99)                      | @gull99",
                    "he is @Gull, she is not        | @Gull"
                })
        void areTakenAsTheyStand(String words, String handle) {
            assertThat(Noticed.in(words).handles()).containsExactly(handle);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "gull@example.org",
                    "angry.gull@example.org wrote",
                    "mailto:angry+gull@example.org",
                    "gull_@example.org",
                    "meet @ noon",
                    "@",
                    "@@",
                    "2 @ 3"
                })
        void areNeitherAddressesNorSigns(String words) {
            assertThat(Noticed.in(words).handles()).isEmpty();
        }
    }

    @Nested
    class Days {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "He rang me yesterday.                 | yesterday",
                    "It was last Tuesday, at home          | last Tuesday",
                    "this morning he came                  | this morning",
                    "on 3 November 2026 at noon            | on 3 November 2026",
                    "On the 21st of Sept he wrote          | On the 21st of Sept",
                    "the 5th of May                        | the 5th of May",
                    "on 21/11/2026                         | 21/11/2026",
                    "it was 1/2/26                         | 1/2/26"
                })
        void areTakenInTheMembersWords(String words, String day) {
            assertThat(Noticed.in(words).when()).isEqualTo(day);
        }

        @Test
        void areNotGuessedWhereThereAreTwo() {
            assertThat(Noticed.in("It began last Tuesday and again yesterday").when())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2 decent people saw it",
                    "12 marched past",
                    "3 junior officers",
                    "he has 4 novels",
                    "10 apron strings",
                    "1/2",
                    "5 sepia photos",
                    "11 octopuses"
                })
        void areNotOtherWords(String words) {
            assertThat(Noticed.in(words).when()).isEmpty();
        }
    }

    @Nested
    class Platforms {
        @ParameterizedTest
        @CsvSource({
            "a post on Facebook, FACEBOOK",
            "in the fb group, FACEBOOK",
            "he tweeted it, X",
            "https://x.com/gull/1, X",
            "over Whats App, WHATSAPP",
            "on insta, INSTAGRAM",
            "a Tik Tok, TIKTOK",
            "You Tube, YOUTUBE",
            "on next door, NEXTDOOR",
            "LinkedIn, LINKEDIN",
            "he e-mailed me, EMAIL"
        })
        void areKnownByTheirNames(String words, Platform platform) {
            assertThat(Noticed.in(words).platforms()).containsExactly(platform);
        }

        @ParameterizedTest
        @ValueSource(strings = {"he linked instances", "fbi", "box.com", "an instant", "tweeter", "the man next to me"})
        void areNotPartsOfOtherWords(String words) {
            assertThat(Noticed.in(words).platforms()).isEmpty();
        }
    }

    @Nested
    class OddWords {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\n", "?", "🦆🦆", "\u202e@", "مرحبا", "\u0000", "%s {0} $1 \\"})
        void areNothing(String words) {
            assertThat(Noticed.in(words).isNothing()).isTrue();
        }

        @Test
        void doNotFloodTheMember() {
            String many = IntStream.range(0, 500)
                    .mapToObj(i -> "@gull" + i + " https://example.org/" + i)
                    .collect(Collectors.joining(" "));

            assertThat(Noticed.in(many).links()).hasSize(10);
            assertThat(Noticed.in(many).handles()).hasSize(10);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a",
                    "@",
                    "@a.",
                    "www.",
                    "https://",
                    "https://,",
                    "1 ",
                    "1 jan",
                    "1 jana",
                    "on the ",
                    "last ",
                    "e-",
                    "x.com",
                    "whats ",
                    "1/1/",
                    ".,;:",
                    "’",
                    "www.,"
                })
        void takeNoLongerThanTheyAreLong(String piece) {
            String words = piece.repeat(1_000_000 / piece.length());

            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Noticed.in(words));
        }
    }

    @Nested
    class BesideWhatIsKnown {
        private final Noticed noticed = Noticed.in("@gull on Facebook yesterday https://example.org/1");

        @Test
        void everythingIsNewsAtFirst() {
            assertThat(noticed.beside(UNTOLD)).isEqualTo(noticed);
            assertThat(noticed.addedTo(UNTOLD))
                    .isEqualTo(new Scene(
                            Set.of(Platform.FACEBOOK),
                            "yesterday",
                            null,
                            List.of("https://example.org/1"),
                            List.of("@gull")));
        }

        @Test
        void onlyWhatIsNotKnownIsNews() {
            Scene known = UNTOLD.withWhen("on Monday").withHandles(List.of("@other"));

            assertThat(noticed.beside(known).when()).isEmpty();
            assertThat(noticed.beside(known).handles()).isEmpty();
            assertThat(noticed.addedTo(known).when()).isEqualTo("on Monday");
            assertThat(noticed.addedTo(known).handles()).containsExactly("@other");
            assertThat(noticed.addedTo(known).links()).containsExactly("https://example.org/1");
        }

        @Test
        void nothingIsNewsOnceItWasTaken() {
            assertThat(noticed.beside(noticed.addedTo(UNTOLD)).isNothing()).isTrue();
        }
    }
}
