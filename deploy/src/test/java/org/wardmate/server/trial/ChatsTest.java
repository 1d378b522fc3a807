package org.wardmate.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.Sender;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.SettableClock;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Mishaps;
import org.wardmate.server.http.Words;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.TreeMapRecords;
import tools.jackson.databind.json.JsonMapper;

@Timeout(20)
class ChatsTest {
    private static final MemberId MEMBER = new MemberId("member");
    private static final MemberId OFFICER = new MemberId("officer");

    private final List<Incoming> received = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private final Records records = new TreeMapRecords();
    private final Outbox outbox = new Outbox(clock, () -> Integer.toString(received.size()));
    private final Chats chats = new Chats(new HtmlRenderer(Words.load()), JsonMapper.shared(), "run1");
    private final Sender sender = Sender.start(records, outbox, chats, clock);
    private Turns turns = answering(_ -> List.of(new Outgoing(MEMBER, Message.saying("An answer"))));

    @AfterEach
    void close() {
        sender.close();
        chats.close();
    }

    @Test
    void showsATurnThenItsAnswerThenThatItIsSettled() {
        turns.take(said("event-1", "A question"));
        assertThat(events(MEMBER, 3)).containsExactly("turn", "message", "settled");
    }

    @Test
    void settlesATurnOnlyAfterAllOfItsMessages() {
        turns = answering(_ -> List.of(
                new Outgoing(MEMBER, Message.saying("One")),
                new Outgoing(OFFICER, Message.saying("Elsewhere")),
                new Outgoing(MEMBER, Message.saying("Two"))));
        turns.take(said("event-1", "A question"));
        assertThat(events(MEMBER, 4)).containsExactly("turn", "message", "message", "settled");
    }

    @Test
    void answersATurnOnceHoweverOftenItIsSent() {
        turns.take(said("event-1", "A question"));
        turns.take(said("event-1", "A question"));
        turns.take(said("event-2", "Another"));
        assertThat(events(MEMBER, 6)).filteredOn("turn"::equals).hasSize(2);
        assertThat(received).extracting(Incoming::eventId).containsExactly("event-1", "event-2");
    }

    @Test
    void welcomesAMemberOnce() {
        turns.open(MEMBER);
        turns.open(MEMBER);
        turns.take(said("event-1", "A question"));
        events(MEMBER, 5);
        assertThat(received).filteredOn(Incoming.Joined.class::isInstance).hasSize(1);
    }

    @Test
    void bringsAMessageToWhomItIsFor() {
        turns = answering(_ -> List.of(new Outgoing(OFFICER, Message.saying("A question for you"))));
        turns.take(said("event-1", "Ask the officer"));
        assertThat(events(OFFICER, 1)).containsExactly("message");
        assertThat(events(MEMBER, 2)).containsExactly("turn", "settled");
    }

    @Test
    void goesOnAfterATurnThatFailed() {
        turns = answering(incoming -> {
            if (incoming.eventId().equals("event-1")) {
                throw new IllegalStateException("broken");
            }
            return List.of();
        });
        turns.take(said("event-1", "A question"));
        turns.take(said("event-2", "Another"));
        assertThat(events(MEMBER, 5)).containsExactlyInAnyOrder("turn", "turn", "failed", "settled", "settled");
    }

    @Test
    void logsAFailureUnderTheReferenceThatTheMemberIsToldAndWithoutTheirWords() {
        turns = answering(_ -> {
            throw new IllegalStateException("cannot parse: my secret worry", new RuntimeException("secret too"));
        });
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        OutputStreamAppender<ILoggingEvent> appender = appenderOnto(log);
        turns.take(said("event-1", "my secret worry"));
        String failed = await(MEMBER, 3).get(1).data();
        appender.stop();

        String reference = JsonMapper.shared().readTree(failed).get("reference").asString();
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains(reference, "IllegalStateException", "ChatsTest")
                .doesNotContain("secret");
    }

    /** Logs as the server's own configuration does. */
    private static OutputStreamAppender<ILoggingEvent> appenderOnto(ByteArrayOutputStream log) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(configuredPattern(context));
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(log);
        appender.start();
        context.getLogger(Mishaps.class).addAppender(appender);
        return appender;
    }

    private static String configuredPattern(LoggerContext context) {
        Appender<ILoggingEvent> console =
                context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("console");
        return ((PatternLayoutEncoder) ((OutputStreamAppender<ILoggingEvent>) console).getEncoder()).getPattern();
    }

    private Turns answering(Function<Incoming, List<Outgoing>> assistant) {
        Function<Incoming, Optional<RecordKey>> remembering = incoming -> {
            received.add(incoming);
            return committed(incoming, assistant.apply(incoming));
        };
        return new Turns(remembering, chats, new Mishaps(), JsonMapper.shared());
    }

    private Optional<RecordKey> committed(Incoming incoming, List<Outgoing> said) {
        List<RecordKey> keys = records.inTransaction(transaction -> outbox.append(transaction, said));
        sender.wake();
        int last = said.stream().map(Outgoing::to).toList().lastIndexOf(incoming.from());
        return last < 0 ? Optional.empty() : Optional.of(keys.get(last));
    }

    private static Turn said(String eventId, String words) {
        return new Turn(new Incoming.Said(eventId, MEMBER, words), words);
    }

    private List<String> events(MemberId member, int count) {
        return await(member, count).stream().map(Transcript.Entry::event).toList();
    }

    /** Waits until there are so many entries. */
    private List<Transcript.Entry> await(MemberId member, int count) {
        try {
            chats.transcript(member).awaitAfter(count - 1L, Duration.ofSeconds(15));
            return chats.transcript(member).after(0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
