package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmate.audit.Deed;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseStatus;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.Retention;
import org.wardmate.casework.RightsAction;
import org.wardmate.casework.officer.DeskAction;
import org.wardmate.casework.officer.DeskDeed;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;

/** What people read about deletion. */
final class RightsMessages {
    private RightsMessages() {}

    static Message noticeToMember(CaseFile file, Instant at) {
        List<Choice> choices = new ArrayList<>(List.of(
                Choice.of(
                        text("rights.keep-longer", months()),
                        new RightsAction(RightsAction.Deed.KEEP_LONGER, file.id()).written()),
                Choice.of(text("my-reports.show"), new ReportAction(ReportAction.Deed.SHOW, file.id()).written()),
                Choice.of(text("rights.copy"), new RightsAction(RightsAction.Deed.COPY).written())));
        if (file.status() == CaseStatus.WITHDRAWN) {
            choices.add(Choice.of(
                    text("rights.delete-now"), new RightsAction(RightsAction.Deed.DELETE, file.id()).written()));
        }
        return Message.of(
                new Paragraph(text("rights.notice.member", file.id().value(), Chronicle.when(at))),
                new Choices(choices));
    }

    static Message noticeToOfficer(CaseFile file, Instant at) {
        return Message.of(
                new Paragraph(text("rights.notice.officer", file.id().value(), Chronicle.when(at))),
                new Choices(List.of(desk(file, DeskDeed.SHOW), desk(file, DeskDeed.HOLD))));
    }

    static Message holdReview(CaseFile file) {
        return Message.of(
                new Paragraph(text("rights.hold-review", file.id().value())),
                new Choices(List.of(desk(file, DeskDeed.LIFT_HOLD))));
    }

    private static Choice desk(CaseFile file, DeskDeed deed) {
        String label = switch (deed) {
            case SHOW -> text("desk.show");
            case HOLD -> text("desk.hold");
            default -> text("desk.lift-hold");
        };
        return Choice.of(label, new DeskAction(deed, file.id(), file.events()).written());
    }

    /** Says that it is gone, with the certificate. */
    static Message deleted(Certificate certificate) {
        return Message.of(
                new Paragraph(text("rights.deleted", certificate.report().value())), facts(certificate));
    }

    static Message shown(Certificate certificate) {
        return Message.of(
                new Heading(text("certificate.of", certificate.report().value())),
                facts(certificate),
                new Paragraph(text("certificate.explained")));
    }

    private static Facts facts(Certificate certificate) {
        return new Facts(List.of(
                new Fact(text("certificate.when"), Chronicle.when(certificate.at())),
                new Fact(text("certificate.why"), why(certificate)),
                new Fact(text("certificate.by"), by(certificate)),
                new Fact(text("certificate.pieces"), pieces(certificate)),
                new Fact(text("certificate.key"), text("certificate.key.gone")),
                new Fact(
                        text("certificate.audit"),
                        text(
                                "certificate.audit.entry",
                                String.valueOf(certificate.auditEntry()),
                                inGroups(certificate.auditHash())))));
    }

    /** Sixteen letters at a time, for narrow screens break no words. */
    private static String inGroups(String hash) {
        return hash.replaceAll(".{16}(?=.)", "$0 ");
    }

    private static String why(Certificate certificate) {
        return certificate.why().equals(Certificate.ASKED)
                ? text("certificate.why.asked")
                : text("certificate.why.over", certificate.why());
    }

    private static String pieces(Certificate certificate) {
        return certificate.pieces().stream()
                .flatMap(piece -> piece(piece).stream())
                .collect(Collectors.joining("\n"));
    }

    /** What became of its key is said by itself. */
    private static Optional<String> piece(String piece) {
        String which = piece.substring(piece.indexOf(':') + 1);
        return switch (piece.substring(0, piece.indexOf(':'))) {
            case "key" -> Optional.empty();
            case "report" -> Optional.of(text("certificate.piece.report"));
            case "history" -> Optional.of(text("certificate.piece.history", which));
            case "custody" -> Optional.of(text("certificate.piece.custody", which));
            case "picture" -> Optional.of(text("certificate.piece.picture", which));
            default -> Optional.of(piece);
        };
    }

    private static String by(Certificate certificate) {
        if (certificate.by().equals(Deed.WARDMATE)) {
            return text("history.wardmate");
        }
        return certificate.by().equals(certificate.member())
                ? text("certificate.by.member")
                : certificate.by().value();
    }

    static Message certificates(List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return Message.saying(text("certificate.none"));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(text("certificate.list"))));
        blocks.add(new Facts(certificates.stream()
                .map(each -> new Fact(each.report().value(), Chronicle.when(each.at())))
                .toList()));
        blocks.add(new Choices(certificates.stream()
                .map(each -> Choice.of(
                        each.report().value(),
                        new RightsAction(RightsAction.Deed.CERTIFICATE, each.report()).written()))
                .toList()));
        return Message.of(blocks);
    }

    static Message sureToDelete(CaseFile file) {
        return Message.of(
                new Paragraph(text("my-reports.delete.sure", file.id().value())),
                new Choices(List.of(
                        new Choice(
                                text("flow.sure.yes"),
                                new RightsAction(RightsAction.Deed.DELETE_FOR_SURE, file.id()).written(),
                                Emphasis.DANGER),
                        Choice.of(
                                text("flow.sure.no"), new ReportAction(ReportAction.Deed.SHOW, file.id()).written()))));
    }

    static String months() {
        return String.valueOf(Retention.LONGER.toTotalMonths());
    }
}
