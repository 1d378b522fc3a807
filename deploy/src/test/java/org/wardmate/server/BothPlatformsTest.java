package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Delivery.Delivered;
import org.wardmate.assistant.Delivery.Failed;
import org.wardmate.assistant.Delivery.RetryLater;
import org.wardmate.assistant.Delivery.Why;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.storage.RecordKey;

class BothPlatformsTest {
    private static final MemberId IVY = new MemberId("ivy");

    private final List<String> asked = new ArrayList<>();

    private Delivery sent(Delivery inTeams, Delivery inSlack, boolean isInTeams) {
        BothPlatforms both = new BothPlatforms(
                _ -> asked("Slack", inSlack), _ -> asked("Teams", inTeams), person -> isInTeams && person.equals(IVY));
        return both.deliver(new Claimed(
                RecordKey.of("1"),
                new Outgoing(IVY, Message.saying("hello")),
                1,
                Instant.parse("2026-11-21T09:00:00Z")));
    }

    private Delivery asked(String platform, Delivery answer) {
        asked.add(platform);
        return answer;
    }

    @Test
    void writesToPeopleWhereTheyAreAndNowhereElse() {
        assertThat(sent(new Delivered(), new Delivered(), true)).isEqualTo(new Delivered());
        assertThat(sent(new Delivered(), new Delivered(), false)).isEqualTo(new Delivered());
        assertThat(asked).containsExactly("Teams", "Slack");
    }

    @Test
    void waitsThereForAsLongAsItMayYetBe() {
        RetryLater later = new RetryLater(Duration.ofSeconds(3));

        assertThat(sent(later, new Delivered(), true)).isEqualTo(later);
        assertThat(asked).containsExactly("Teams");
    }

    @Test
    void writesOnTheOtherWhereItWasTurnedOff() {
        assertThat(sent(new Failed(Why.TURNED_OFF), new Delivered(), true)).isEqualTo(new Delivered());
        assertThat(sent(new Delivered(), new Failed(Why.NOT_THERE), false)).isEqualTo(new Delivered());
        assertThat(asked).containsExactly("Teams", "Slack", "Slack", "Teams");
    }

    @Test
    void saysWhyItCouldNotWhereTheyAre() {
        assertThat(sent(new Failed(Why.TURNED_OFF), new Failed(Why.NOT_THERE), true))
                .isEqualTo(new Failed(Why.TURNED_OFF));
    }
}
