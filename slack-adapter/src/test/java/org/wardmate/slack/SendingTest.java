package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;
import org.wardmate.slack.fake.Weather;
import org.wardmate.slack.fake.Weather.Fault;

/** Messages on their way to Slack, in all weathers: each arrives once, in order. */
class SendingTest {
    private static final MemberId IVY = new MemberId("thurrock-councillor-1");
    private static final MemberId PRUDENCE = new MemberId("thurrock-monitoring-officer");

    private static final List<Fault> FAULTS = List.copyOf(EnumSet.complementOf(EnumSet.of(Fault.NONE)));

    private final SlackHouse house = new SlackHouse();
    private final Hand ivy = house.hand(SlackHouse.MEMBER);

    @AfterEach
    void close() {
        house.close();
    }

    private void says(MemberId to, String words) {
        house.says(new Outgoing(to, Message.saying(words)));
    }

    private static List<String> read(Hand hand) {
        return hand.sees().stream().map(Post::read).toList();
    }

    @Test
    void reachesMembersWhoNeverWrote() {
        says(PRUDENCE, "A report of abuse");

        Hand prudence = house.hand(SlackHouse.OFFICER);
        until("a message", () -> !prudence.sees().isEmpty());
        assertThat(house.slack.calls("users.lookupByEmail")).isEqualTo(1);
        says(PRUDENCE, "Another");
        until("another", () -> prudence.sees().size() == 2);
        assertThat(house.slack.calls("users.lookupByEmail")).isEqualTo(1);
        assertThat(house.slack.calls("conversations.open")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void sendsOnceThroughEachFault(Fault fault) {
        house.slack.weather(firstOf("chat.postMessage", fault));

        says(IVY, "one");
        says(IVY, "two");

        until("both", () -> read(ivy).contains("two"));
        assertThat(read(ivy)).containsExactly("one", "two");
    }

    private static Weather firstOf(String method, Fault fault) {
        boolean[] over = {false};
        return (called, _) -> {
            if (called.equals(method) && !over[0]) {
                over[0] = true;
                return fault;
            }
            return Fault.NONE;
        };
    }

    @Test
    void keepsOrderAndCountInAStorm() {
        Random chance = new Random(6);
        house.slack.weather((method, call) -> call > 250 || method.startsWith("auth") || chance.nextInt(3) > 0
                ? Fault.NONE
                : FAULTS.get(chance.nextInt(FAULTS.size())));
        List<String> numbers =
                IntStream.range(0, 8).mapToObj(n -> "message " + n).toList();

        numbers.forEach(words -> says(IVY, words));
        numbers.forEach(words -> says(PRUDENCE, words));

        Hand prudence = house.hand(SlackHouse.OFFICER);
        until(
                "all",
                Duration.ofMinutes(2),
                () -> read(ivy).size() >= 8 && read(prudence).size() >= 8);
        assertThat(read(ivy)).isEqualTo(numbers);
        assertThat(read(prudence)).isEqualTo(numbers);
    }

    @Test
    void sendsTheRestOfALongMessageAfterAFault() {
        List<Block> blocks = IntStream.range(0, 120)
                .<Block>mapToObj(n -> new Block.Paragraph("paragraph " + n))
                .toList();
        int[] posts = {0};
        house.slack.weather(
                (method, _) -> method.equals("chat.postMessage") && ++posts[0] == 2 ? Fault.DROPPED_AFTER : Fault.NONE);

        house.says(new Outgoing(IVY, Message.of(blocks)));

        until("the end", () -> read(ivy).stream().anyMatch(words -> words.contains("paragraph 119")));
        assertThat(ivy.sees()).hasSize(3);
        assertThat(ivy.sees().stream().map(Post::deliveryId)).doesNotHaveDuplicates();
    }

    @Test
    void putsALaterMessageInThePlaceOfTheEarlier() {
        house.says(new Outgoing(IVY, Message.saying("as it was"), slot(Slot.Arrival.ANEW)));
        says(IVY, "something else");
        house.says(new Outgoing(IVY, Message.saying("as it is"), slot(Slot.Arrival.IN_PLACE)));

        until("changed", () -> read(ivy).contains("as it is"));
        assertThat(read(ivy)).containsExactly("as it is", "something else");
    }

    @Test
    void saysAnewWhatIsToBeNoticedAndMarksTheOld() {
        house.says(new Outgoing(IVY, Message.saying("as it was"), slot(Slot.Arrival.ANEW)));
        house.says(new Outgoing(IVY, Message.saying("as it is"), slot(Slot.Arrival.ANEW)));

        until("marked", () -> read(ivy).stream().anyMatch(words -> words.startsWith("This has changed.")));
        assertThat(read(ivy)).hasSize(2).last().isEqualTo("as it is");
    }

    @Test
    void showsNothingWhereThereIsNoPlaceToChange() {
        house.says(new Outgoing(IVY, Message.saying("as it is"), slot(Slot.Arrival.IN_PLACE)));
        says(IVY, "something else");

        until("the next", () -> !ivy.sees().isEmpty());
        assertThat(read(ivy)).containsExactly("something else");
    }

    private static Slot slot(Slot.Arrival arrival) {
        return new Slot("case:WM-1", arrival);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_inactive", "is_archived", "token_revoked", "user_disabled", "invalid_blocks"})
    void givesUpWhatSlackRefusesForGood(String error) {
        house.slack.refuses(error);
        says(IVY, "lost");
        until("a try", () -> house.slack.calls("chat.postMessage") > 0);
        until("given up", () -> house.undelivered() == 1);
        house.slack.refuses("");

        says(IVY, "next");

        until("the next", () -> !ivy.sees().isEmpty());
        assertThat(read(ivy)).containsExactly("next");
    }

    @Test
    void findsTheConversationAgainThatWasClosed() {
        says(IVY, "one");
        until("one", () -> ivy.sees().size() == 1);
        house.slack.forget(FakeSlack.direct(SlackHouse.MEMBER));

        says(IVY, "two");

        until("two", () -> read(ivy).contains("two"));
        assertThat(house.slack.calls("conversations.open")).isEqualTo(2);
    }
}
