package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.assistant.Outbox;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.server.store.Storage;

@Timeout(60)
class ServerTest {
    private static final String THURROCK = "thurrock-councillor-1";

    private static RunningServer server;

    @BeforeAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
    static void start() {
        server = RunningServer.onAnyPort();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class Pages {
        @Test
        void offersMadeUpPeopleOfEveryCouncil() {
            assertThat(server.get("/").body())
                    .contains("Thurrock Council", "Bexley", "Essex", "Chelmsford", "Durham", "(sample)")
                    .contains("/chat/" + THURROCK);
        }

        @Test
        void showsAChat() {
            assertThat(server.get("/chat/" + THURROCK).body()).contains("Thurrock Council", "Your message");
        }

        @Test
        void opensADocumentAtThePassageThatWasQuoted() {
            assertThat(server.get("/documents/thurrock?passage=thurrock:3&chat=" + THURROCK + "&entry=run-2")
                            .body())
                    .contains("Social Media Guidelines for Councillors", "30 May 2022", "Supplied as plain text")
                    .containsOnlyOnce("<mark>")
                    .contains("href=\"/chat/" + THURROCK + "#run-2\"");
        }

        @Test
        void saysThatADraftIsOne() {
            assertThat(server.get("/documents/bexley").body()).contains("This is a draft");
            assertThat(server.get("/documents/chelmsford").body()).contains("These are proposed changes");
        }

        @Test
        void ignoresAPassageThatIsNotThere() {
            HttpResponse<String> page =
                    server.get("/documents/thurrock?passage=%22%3E%3Cscript%3E&entry=%22%3E&chat=x");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .doesNotContain("<mark>", "<script>", "\">\"")
                    .contains("href=\"/\"");
        }

        @Test
        void saysInWordsThatAPageIsMissing() {
            for (String path : List.of("/chat/nobody", "/documents/none", "/nowhere", "/assets/none.js", "/chat/%20")) {
                HttpResponse<String> page = server.get(path, "Accept", "text/html");
                assertThat(page.statusCode()).as(path).isEqualTo(404);
                assertThat(page.body()).contains("This page cannot be shown", "Go to the start");
            }
        }

        @Test
        void letsABrowserKeepTheStyleSheetUntilItChanges() {
            String tag = server.get("/assets/wardmate.css")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(server.get("/assets/wardmate.css", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    @Nested
    class Operations {
        @Test
        void isAliveAndReady() {
            assertThat(server.get("/actuator/health/liveness").body()).contains("UP");
            assertThat(server.get("/actuator/health/readiness").body()).contains("UP");
        }

        @Test
        void givesMeasurementsToPrometheus() {
            assertThat(server.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        }

        @Test
        void showsNothingElseOfItsInside() {
            assertThat(server.get("/actuator/env").statusCode()).isEqualTo(404);
            assertThat(server.get("/actuator/heapdump").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class Guarding {
        @Test
        void forbidsForeignScriptsFramesAndSniffing() {
            var headers = server.get("/").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        }

        @Test
        void answersOnlyByItsOwnNames() {
            assertThat(server.raw("GET / HTTP/1.1\nHost: localhost:PORT\nConnection: close\n\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(server.raw("GET / HTTP/1.1\nHost: evil.example:PORT\nConnection: close\n\n"))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("sample");
            assertThat(server.raw("GET / HTTP/1.1\nHost: localhost:1\nConnection: close\n\n"))
                    .startsWith("HTTP/1.1 421");
        }

        @Test
        void takesTurnsOnlyFromItsOwnPages() {
            String turn = "{\"eventId\":\"event-from-afar\",\"kind\":\"text\",\"text\":\"hello\"}";
            String path = "/trial/essex-councillor-1/turns";
            assertThat(server.post(path, turn).statusCode()).isEqualTo(403);
            assertThat(server.post(path, turn, "Origin", "http://evil.example").statusCode())
                    .isEqualTo(403);
            assertThat(server.post(path, turn, "Origin", "null").statusCode()).isEqualTo(403);
        }

        @Test
        void refusesWhatIsTooLarge() {
            HttpResponse<String> refused = server.turn(THURROCK, "event-large", "x".repeat(200_000));
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("more than can be sent at once");
            assertThat(server.raw("""
                            POST /trial/essex-councillor-1/turns HTTP/1.1
                            Host: localhost:PORT
                            Origin: http://localhost:PORT
                            Transfer-Encoding: chunked
                            Connection: close

                            0

                            """)).startsWith("HTTP/1.1 413");
        }

        @Test
        void refusesWhatIsNoTurn() {
            for (String body : List.of(
                    "",
                    "null",
                    "[]",
                    "{",
                    "{}",
                    "{\"eventId\":\"short\",\"kind\":\"text\"}",
                    "{\"eventId\":\"event-0001\",\"kind\":\"dance\"}",
                    "{\"eventId\":\"event-0001\",\"kind\":\"action\"}")) {
                HttpResponse<String> refused =
                        server.post("/trial/" + THURROCK + "/turns", body, "Origin", server.address());
                assertThat(refused.statusCode()).as(body).isEqualTo(400);
                assertThat(refused.body()).contains("nothing was done");
            }
        }
    }

    @Nested
    class Talking {
        @Test
        void welcomesWhoeverOpensTheChat() {
            EventTap tab = server.events("durham-councillor-1");
            assertThat(tab.until("settled"))
                    .anySatisfy(event ->
                            assertThat(event.data()).contains("Welcome", "Durham County Council", "data-action"));
        }

        @Test
        void showsTheSameInEveryTab() {
            EventTap one = server.events("bexley-councillor-1");
            one.until("settled");
            server.turn("bexley-councillor-1", "event-tabs", "hello");
            EventTap other = server.events("bexley-councillor-1");
            List<EventTap.Event> seen = one.until("settled");
            other.until("settled");
            assertThat(other.until("settled"))
                    .filteredOn(event -> !event.id().isEmpty())
                    .containsExactlyElementsOf(
                            seen.stream().filter(event -> !event.id().isEmpty()).toList());
            assertThat(seen).anySatisfy(event -> assertThat(event.data()).contains("hello"));
        }

        @Test
        void resumesAfterTheLastEventWithoutLossOrRepeats() {
            EventTap before = server.events("essex-councillor-2");
            before.until("settled");
            server.turn("essex-councillor-2", "event-one", "hello");
            String last = before.until("turn").getLast().id();
            before.until("settled");
            server.turn("essex-councillor-2", "event-two", "thank you");

            List<EventTap.Event> after =
                    server.events("essex-councillor-2", "Last-Event-ID", last).until("turn");
            assertThat(after).extracting(EventTap.Event::kind).doesNotContain("restarted");
            assertThat(after.getFirst().data()).contains("Hello");
            assertThat(after.getLast().data()).contains("thank you");
        }

        @Test
        void saysAfterARestartWhatWasDueWhenItEnded(@TempDir Path records) {
            MemberId member = new MemberId("durham-councillor-2");
            try (Storage storage = Storage.open(records, Map.of(), Wardmate.IDS)) {
                Outbox outbox = new Outbox(Clock.systemUTC(), Wardmate.IDS);
                Outgoing waiting = new Outgoing(member, Message.saying("Said before the end"));
                storage.records().change(transaction -> outbox.append(transaction, List.of(waiting)));
            }
            try (RunningServer again = RunningServer.on(0, records)) {
                assertThat(again.events(member.value()).until("settled"))
                        .anySatisfy(event -> assertThat(event.data()).contains("Said before the end"));
            }
        }

        @Test
        void saysThatNothingWasSavedWhenATurnFails() {
            assertThat(server.get("/chat/" + THURROCK).body()).contains("so nothing of this was saved", "try again");
        }

        @Test
        void tellsATabOfAnEarlierRunThatTheServerWasStartedAgain() {
            List<EventTap.Event> events = server.events("essex-group-leader", "Last-Event-ID", "earlier-7")
                    .until("ready");
            assertThat(events.getFirst().kind()).isEqualTo("restarted");
        }

        @Test
        void takesTheSameTurnOnce() {
            EventTap tab = server.events("chelmsford-councillor-2");
            tab.until("settled");
            assertThat(server.turn("chelmsford-councillor-2", "event-same", "hello")
                            .statusCode())
                    .isEqualTo(202);
            assertThat(server.turn("chelmsford-councillor-2", "event-same", "hello")
                            .statusCode())
                    .isEqualTo(202);
            tab.until("settled");
            server.turn("chelmsford-councillor-2", "event-next", "thanks");
            assertThat(tab.until("settled").getFirst().data()).contains("thanks");
        }

        @Test
        void answersAVeryLongQuestionInPlainWords() {
            EventTap tab = server.events("chelmsford-group-leader");
            tab.until("settled");
            server.turn("chelmsford-group-leader", "event-long", "why ".repeat(2_500));
            assertThat(tab.until("settled"))
                    .anySatisfy(event -> assertThat(event.data()).contains("longer than"));
        }

        @Test
        void keepsMarkupThatAMemberWritesAsWords() {
            EventTap tab = server.events("thurrock-councillor-2");
            tab.until("settled");
            server.turn("thurrock-councillor-2", "event-markup", "<img src=x onerror=alert(1)> can I follow him?");
            assertThat(tab.until("settled"))
                    .filteredOn(event -> event.kind().equals("message"))
                    .noneMatch(event -> event.data().contains("<img"));
        }
    }

    @Nested
    class SendingFiles {
        @Test
        void showsAFileOnceAndAnswersIt() {
            EventTap tab = server.events("durham-councillor-2");
            tab.until("settled");
            for (int i = 0; i < 2; i++) {
                assertThat(server.file("durham-councillor-2", "event-file-1", "shot.png", new byte[200_000])
                                .statusCode())
                        .isEqualTo(202);
            }
            List<EventTap.Event> answered = tab.until("message");
            assertThat(answered).extracting(EventTap.Event::kind).containsExactly("file", "message");
            assertThat(answered.getFirst().data()).contains("event-file-1", "shot.png");
            assertThat(answered.getLast().data()).contains("only as part of a report");
            server.turn("durham-councillor-2", "event-after", "thanks");
            assertThat(tab.until("settled")).extracting(EventTap.Event::kind).doesNotContain("file");
        }

        @Test
        void refusesOneThatIsTooLargeInWordsAndWithoutReadingIt() {
            assertThat(server.raw("""
                            POST /trial/essex-councillor-1/files?eventId=event-file-2&name=x HTTP/1.1
                            Host: localhost:PORT
                            Origin: http://localhost:PORT
                            Content-Length: 30000000
                            Connection: close

                            """)).startsWith("HTTP/1.1 413").contains("larger than 10 MB", "not kept");
        }

        @Test
        void takesThemOnlyFromItsOwnPagesAndOnlyThere() {
            byte[] file = new byte[200_000];
            assertThat(server.post("/trial/essex-councillor-1/files?eventId=event-file-3", "x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(server.file("nobody", "event-file-3", "shot.png", file).statusCode())
                    .isEqualTo(404);
            assertThat(server.file("no%20such%20member", "event-file-3", "shot.png", file)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.file("essex-councillor-1", "short", "shot.png", file)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(server.post(
                                    "/trial/essex-councillor-1/files/turns",
                                    "x".repeat(200_000),
                                    "Origin",
                                    server.address())
                            .statusCode())
                    .isEqualTo(413);
        }

        @Test
        void showsNoPictureThatIsNotTheirs() {
            for (String path : List.of("evidence/piece-0001/viewing", "evidence/piece-0001/original", "evidence/x/y")) {
                assertThat(server.get("/trial/essex-councillor-1/" + path).statusCode())
                        .isEqualTo(404);
            }
        }
    }
}
