package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.util.List;
import org.wardmate.broadcast.Audience;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Content;
import org.wardmate.message.DisplayTime;

/** What a reminder says before anybody wrote a word of it: nothing that may go out. */
final class FirstWords {
    private FirstWords() {}

    /** A week before the poll, to everybody. */
    static Content of(Campaign campaign) {
        return new Content(
                "OWN",
                text("campaign.add.title"),
                text("campaign.add.words"),
                List.of(),
                campaign.pollingDay()
                        .minusDays(7)
                        .atTime(9, 0)
                        .atZone(DisplayTime.ZONE)
                        .toInstant(),
                new Audience.Everybody());
    }

    /** Whether some of them still stand there. */
    static boolean standIn(Content content) {
        return content.title().equals(text("campaign.add.title"))
                || content.words().contains(text("campaign.add.words"));
    }
}
