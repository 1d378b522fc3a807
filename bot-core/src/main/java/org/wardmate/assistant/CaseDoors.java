package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.due.Doors;
import org.wardmate.message.Block.Choice;
import org.wardmate.people.MemberId;
import org.wardmate.report.ReportAction;
import org.wardmate.report.ReportAction.Deed;

/** Where the buttons of reminders lead. */
final class CaseDoors implements Doors {
    @Override
    public Optional<Choice> opens(CaseId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Choice> shows(CaseId id) {
        return Optional.of(Choice.of(text("my-reports.show"), new ReportAction(Deed.SHOW, id).written()));
    }

    @Override
    public Optional<Choice> answers(CaseId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Choice> shares(CaseId id, MemberId with) {
        return Optional.empty();
    }
}
