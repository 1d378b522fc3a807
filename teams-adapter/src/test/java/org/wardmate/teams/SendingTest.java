package org.wardmate.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.teams.fake.Fault;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;
import org.wardmate.teams.fake.Weather;

/** Messages on their way to Teams, in all weathers: each arrives, in order; one that may come twice says so. */
class SendingTest {
    private static final MemberId IVY = new MemberId("thurrock-councillor-1");
    private static final String AGAIN = "You may have seen this already.";

    private static final List<Fault> FAULTS = List.copyOf(EnumSet.complementOf(EnumSet.of(Fault.NONE)));
    /** After these nobody knows whether the message went out. */
    private static final Set<Fault> UNSURE =
            EnumSet.of(Fault.FAILED_BEFORE, Fault.FAILED_AFTER, Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER);

    private final TeamsHouse house = new TeamsHouse();
    private final Hand ivy = house.hand(house.ivy);
    private int welcome;

    @BeforeEach
    void meet() {
        ivy.installs();
        until("a welcome", () -> !ivy.sees().isEmpty());
        welcome = ivy.sees().size();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void says(String words) {
        house.says(new Outgoing(IVY, Message.saying(words)));
    }

    private List<String> read() {
        return ivy.sees().stream().skip(welcome).map(Post::read).toList();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void arrivesThroughEachFaultAndSaysWhereItMayComeTwice(Fault fault) {
        house.teams.weather(firstOf("send", fault));

        says("one");
        says("two");

        until("both", () -> read().contains("two"));
        boolean arrivedAtOnce = fault == Fault.FAILED_AFTER || fault == Fault.DROPPED_AFTER;
        assertThat(read()).hasSize(arrivedAtOnce ? 3 : 2).last().isEqualTo("two");
        assertThat(read().stream().filter(words -> words.contains(AGAIN)))
                .hasSize(UNSURE.contains(fault) ? 1 : 0)
                .allMatch(words -> words.contains("one"));
    }

    private static Weather firstOf(String call, Fault fault) {
        boolean[] over = {false};
        return (called, _) -> {
            if (called.equals(call) && !over[0]) {
                over[0] = true;
                return fault;
            }
            return Fault.NONE;
        };
    }

    @Test
    void keepsOrderInAStorm() {
        Random chance = new Random(6);
        house.teams.weather((call, number) -> number > 150 || !call.equals("send") || chance.nextInt(3) > 0
                ? Fault.NONE
                : FAULTS.get(chance.nextInt(FAULTS.size())));
        List<String> numbers =
                IntStream.range(0, 8).mapToObj(n -> "message " + n).toList();

        numbers.forEach(this::says);

        until("all", Duration.ofMinutes(2), () -> read().stream().anyMatch(words -> words.contains("message 7")));
        assertThat(read().stream()
                        .map(words -> words.replace(AGAIN, "").replaceFirst("(?s)^.*\\n", ""))
                        .distinct())
                .isEqualTo(numbers);
        assertThat(read().stream().filter(words -> !words.contains(AGAIN))).doesNotHaveDuplicates();
    }

    @Test
    void sendsOnlyTheRestOfALongMessageAfterAFault() {
        List<Block> blocks = IntStream.range(0, 120)
                .<Block>mapToObj(n -> new Block.Paragraph("paragraph " + n + " " + "so on ".repeat(60)))
                .toList();
        int[] sends = {0};
        house.teams.weather((call, _) -> call.equals("send") && ++sends[0] == 2 ? Fault.FAILED_BEFORE : Fault.NONE);

        house.says(new Outgoing(IVY, Message.of(blocks)));

        until("the end", () -> read().stream().anyMatch(words -> words.contains("paragraph 119")));
        assertThat(read().stream().filter(words -> words.contains("paragraph 0 ")))
                .hasSize(1);
        assertThat(read().stream().filter(words -> words.contains(AGAIN))).hasSize(1);
    }

    @Test
    void putsALaterMessageInThePlaceOfTheEarlier() {
        house.says(new Outgoing(IVY, Message.saying("as it was"), slot(Slot.Arrival.ANEW)));
        says("something else");
        house.says(new Outgoing(IVY, Message.saying("as it is"), slot(Slot.Arrival.IN_PLACE)));

        until("changed", () -> read().contains("as it is"));
        assertThat(read()).containsExactly("as it is", "something else");
    }

    @Test
    void saysAnewWhatIsToBeNoticedAndMarksTheOld() {
        house.says(new Outgoing(IVY, Message.saying("as it was"), slot(Slot.Arrival.ANEW)));
        house.says(new Outgoing(IVY, Message.saying("as it is"), slot(Slot.Arrival.ANEW)));

        until("marked", () -> read().stream().anyMatch(words -> words.startsWith("This has changed.")));
        assertThat(read()).hasSize(2).last().isEqualTo("as it is");
    }

    @Test
    void showsNothingWhereThereIsNoPlaceToChange() {
        house.says(new Outgoing(IVY, Message.saying("as it is"), slot(Slot.Arrival.IN_PLACE)));
        says("something else");

        until("the next", () -> !read().isEmpty());
        assertThat(read()).containsExactly("something else");
    }

    private static Slot slot(Slot.Arrival arrival) {
        return new Slot("case:WM-1", arrival);
    }

    @ParameterizedTest
    @CsvSource({
        "403, MessageWritesBlocked",
        "403, BotDisabledByUser",
        "403, BotNotInConversationRoster",
        "400, BadArgument",
        "413, MessageSizeTooBig"
    })
    void givesUpWhatTeamsRefusesForGood(int status, String code) {
        house.teams.refuses(status, code);
        says("lost");
        until("given up", () -> house.undelivered() == 1);
        house.teams.refuses(0, "");

        says("next");

        until("the next", () -> !read().isEmpty());
        assertThat(read()).containsExactly("next");
    }

    @Test
    void opensAChatAgainThatIsGone() {
        says("one");
        until("one", () -> read().size() == 1);
        house.teams.forget(house.ivy.chat());
        welcome = 0;

        says("two");

        until("two", () -> read().contains("two"));
        assertThat(house.teams.calls("create")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"TOO_MANY", "BUSY_THERE", "DROPPED_BEFORE"})
    void saysNothingOfComingAgainWhereNoChatCouldBeOpened(Fault fault) {
        house.hand(house.prudence).brings("19:team@thread.tacv2");
        until("to be met", () -> house.knows(new MemberId("thurrock-monitoring-officer")));
        boolean[] over = {false};
        house.teams.weather((call, _) -> {
            boolean first = call.equals("create") && !over[0];
            over[0] = over[0] || first;
            return first ? fault : Fault.NONE;
        });

        house.says(new Outgoing(new MemberId("thurrock-monitoring-officer"), Message.saying("A report of abuse")));

        Hand prudence = house.hand(house.prudence);
        until(
                "a message",
                () -> prudence.sees().stream().anyMatch(post -> post.read().contains("abuse")));
        assertThat(over[0]).isTrue();
        assertThat(prudence.sees()).noneMatch(post -> post.read().contains(AGAIN));
    }
}
