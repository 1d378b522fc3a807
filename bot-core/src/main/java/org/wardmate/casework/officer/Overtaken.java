package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Chronicle;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** What an officer reads where nothing was done, because others were faster; they have their words back. */
final class Overtaken {
    private final Recipients recipients;
    private final Chronicle chronicle;
    private final Colleagues colleagues;

    Overtaken(Recipients recipients, Chronicle chronicle, Colleagues colleagues) {
        this.recipients = recipients;
        this.chronicle = chronicle;
        this.colleagues = colleagues;
    }

    /** @param since what others did */
    List<Outgoing> said(
            Transaction transaction,
            Member officer,
            DeskAction action,
            CaseFile file,
            String words,
            List<CaseEvent> since) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(text("desk.overtaken", file.id().value())));
        if (!since.isEmpty() && DeskDeed.HISTORY.isWithinReach(officer, file)) {
            blocks.add(new Facts(chronicle.forOfficers(since)));
        }
        if (!words.isEmpty() && action.deed().isFor(officer, file)) {
            blocks.add(new Paragraph(text("desk.overtaken.again")));
            blocks.addAll(DeskForms.form(
                    action.deed(), file, colleagues.of(transaction, officer, action.deed(), file), words));
        } else if (!words.isEmpty()) {
            blocks.add(new Paragraph(text("desk.words-back", words)));
        }
        Stream<Outgoing> card = DeskDeed.SHOW.isWithinReach(officer, file)
                ? Stream.of(recipients.given(transaction, officer, file))
                : Stream.empty();
        return Stream.concat(Stream.of(new Outgoing(officer.id(), Message.of(blocks))), card)
                .toList();
    }
}
