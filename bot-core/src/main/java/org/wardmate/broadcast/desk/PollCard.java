package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.broadcast.Campaign;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.election.CouncilPoll;
import org.wardmate.election.Standing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;

/** A campaign's poll as officers see it: what is known of it, and a form to say what came to be known. */
final class PollCard {
    private PollCard() {}

    /** @param begun what the form begins with */
    static Message of(Campaign campaign, Optional<CouncilPoll> known, String fault, Filled begun) {
        List<Block> blocks = new ArrayList<>();
        if (!fault.isEmpty()) {
            blocks.add(new Paragraph(fault));
        }
        blocks.add(new Heading(text("poll.known", CampaignCard.name(campaign))));
        known.ifPresent(poll -> blocks.add(new Facts(facts(poll))));
        blocks.add(new Paragraph(text("poll.how")));
        blocks.add(PollForm.of(new CampaignAction(CampaignAction.What.POLL, campaign.id()).written(), begun));
        blocks.add(new Choices(List.of(Choice.of(
                text("campaign.back"), new CampaignAction(CampaignAction.What.OPEN, campaign.id()).written()))));
        return Message.of(blocks);
    }

    private static List<Fact> facts(CouncilPoll poll) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("poll.fact.standing"), standing(poll.standing())));
        if (poll.poll().noticePublished() != null) {
            facts.add(new Fact(
                    text("poll.what.notice"), DisplayTime.day(poll.poll().noticePublished())));
        }
        if (poll.poll().resultDeclared() != null) {
            facts.add(new Fact(
                    text("poll.what.result"), DisplayTime.day(poll.poll().resultDeclared())));
        }
        return facts;
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.GoingAhead() -> text("poll.standing.goes-ahead");
            case Standing.Postponed(var to, var source) ->
                to == null
                        ? text("poll.standing.postponed", source)
                        : text("poll.standing.postponed-to", DisplayTime.day(to), source);
            case Standing.Countermanded(var on, var source) ->
                text("poll.standing.countermanded", DisplayTime.day(on), source);
            case Standing.Superseded(var _, var source) -> text("poll.standing.superseded", source);
        };
    }
}
