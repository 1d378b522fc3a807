package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardmate.conversation.Reply;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Member;

/** What is said to a member and to their officer while a question goes across and a reply comes back. */
final class OfficerMessages {
    /** The most characters that a member adds or an officer replies. */
    static final int LONGEST = 3000;

    private static final String ADDED = "added";
    private static final String REPLY = "reply";
    private static final String KEEP = "keep";

    private OfficerMessages() {}

    static Message offer(Member officer, ExchangeId exchange) {
        return Message.of(new Paragraph(text("officer.offer", officer.described())), additions(exchange));
    }

    static Message tooLong(ExchangeId exchange) {
        return Message.of(lengthRefused(), additions(exchange));
    }

    static Message nobody(Member member) {
        return Message.saying(
                text("officer.none", member.council().name(), member.council().whomToAsk()));
    }

    /** To the member. What they added may itself be of concern. */
    static Message sent(Concern concern, Member officer) {
        List<Block> blocks = new ArrayList<>(Safety.notice(concern));
        blocks.add(new Paragraph(text("officer.sent", officer.described())));
        return Message.of(blocks);
    }

    /** To the officer: who asks what, what Wardmate answered, and where to reply. */
    static Message question(Ticket ticket, Member asker) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("officer.heading", asker.described())));
        if (ticket.urgent()) {
            blocks.add(new Notice(Tone.WARNING, text("officer.urgent.label"), text("officer.urgent")));
        }
        blocks.add(new Paragraph(text("officer.asked", ticket.exchange().inContext())));
        if (!ticket.added().isEmpty()) {
            blocks.add(new Paragraph(text("officer.added", ticket.added())));
        }
        blocks.add(new Divider());
        blocks.add(new Paragraph(text("officer.shown")));
        blocks.addAll(Answers.shown(ticket.exchange().answer(), asker.council()));
        blocks.add(replies(ticket, asker));
        return Message.of(blocks);
    }

    static Message emptyReply(Ticket ticket, Member asker) {
        return Message.of(new Paragraph(text("officer.reply.empty")), replies(ticket, asker));
    }

    static Message replyTooLong(Ticket ticket, Member asker) {
        return Message.of(lengthRefused(), replies(ticket, asker));
    }

    static Message replySent(Member asker, boolean kept) {
        String gone = text("officer.reply.sent", asker.name());
        return Message.saying(kept ? gone + " " + text("officer.reply.kept") : gone);
    }

    /** To the member: the officer's words, with name and role. */
    static Message reply(Ticket ticket, Member officer, String words) {
        return Message.of(
                new Heading(text("officer.reply.heading", officer.described())),
                new Paragraph(text("officer.reply.asked", ticket.exchange().inContext())),
                new Paragraph(words));
    }

    /** What a sent form says that the member added. */
    static String added(Map<String, List<String>> form) {
        return words(form, ADDED);
    }

    /** What a sent form says that the officer replied. */
    static String replied(Map<String, List<String>> form) {
        return words(form, REPLY);
    }

    /** Whether the officer ticked that the reply be kept. */
    static boolean isKept(Map<String, List<String>> form) {
        return !words(form, KEEP).isEmpty();
    }

    private static String words(Map<String, List<String>> form, String field) {
        return new Reply.Filled(form).words(field);
    }

    private static Paragraph lengthRefused() {
        return new Paragraph(text("officer.too-long", String.valueOf(LONGEST)));
    }

    private static Form additions(ExchangeId exchange) {
        return new Form(
                new Action.AskOfficer(exchange).written(),
                List.of(new Field.Text(ADDED, text("officer.add"), text("officer.add.hint"), true, LONGEST, false)),
                text("officer.send"));
    }

    private static Form replies(Ticket ticket, Member asker) {
        return new Form(
                new Action.ReplyToMember(ticket.id()).written(),
                List.of(
                        new Field.Text(
                                REPLY,
                                text("officer.reply"),
                                text("officer.reply.hint", asker.name()),
                                true,
                                LONGEST,
                                true),
                        new Field.PickAny(
                                KEEP, text("officer.keep"), List.of(new Option("yes", text("officer.keep.option"))))),
                text("officer.reply.send"));
    }
}
