package org.wardmate.report;

import static org.wardmate.conversation.Inputs.choice;
import static org.wardmate.conversation.Inputs.several;
import static org.wardmate.conversation.Inputs.story;
import static org.wardmate.conversation.Inputs.words;

import java.util.List;
import java.util.stream.Stream;
import org.wardmate.casework.Author;
import org.wardmate.casework.Frequency;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Platform;
import org.wardmate.casework.Safety;
import org.wardmate.casework.Sign;
import org.wardmate.casework.YesNo;
import org.wardmate.conversation.Question;

/** How each answer of a report is given, and where in the draft it goes. */
final class ReportQuestions {
    private static final int LINE = 300;
    private static final int SEVERAL_LINES = 4000;
    private static final int ACCOUNT = 30_000;

    private ReportQuestions() {}

    static Question<ReportDraft> safety(Safety... options) {
        return choice(
                List.of(options),
                draft -> draft.incident().safety(),
                (draft, told) -> draft.withIncident(before -> before.withSafety(told)));
    }

    static Question<ReportDraft> safeAgain() {
        return choice(
                List.of(Safety.SAFE_AGAIN),
                draft -> draft.isInDanger() ? null : draft.incident().safety(),
                (draft, told) -> draft.withIncident(before -> before.withSafety(told)));
    }

    static Question<ReportDraft> purpose(Purpose... options) {
        List<Purpose> offered = List.of(options);
        return choice(
                offered,
                draft -> draft.purpose() != null && offered.contains(draft.purpose()) ? draft.purpose() : null,
                ReportDraft::withPurpose);
    }

    static Question<ReportDraft> kinds() {
        return several(
                List.of(Kind.values()),
                draft -> draft.incident().harm().kinds(),
                (draft, told) -> draft.withIncident(before -> before.withHarm(harm -> harm.withKinds(told))));
    }

    static Question<ReportDraft> account() {
        return story(ACCOUNT, draft -> draft.incident().harm().account(), ReportDraft::withMore);
    }

    static Question<ReportDraft> platforms() {
        return several(
                List.of(Platform.values()),
                draft -> draft.incident().scene().platforms(),
                (draft, told) -> draft.withScene(scene -> scene.withPlatforms(told)));
    }

    static Question<ReportDraft> author() {
        return choice(
                List.of(Author.values()),
                draft -> draft.incident().author(),
                (draft, told) -> draft.withIncident(before -> before.withAuthor(told)));
    }

    static Question<ReportDraft> authorName() {
        return words(
                LINE,
                draft -> draft.incident().authorName(),
                (draft, told) -> draft.withIncident(before -> before.withAuthorName(told)));
    }

    static Question<ReportDraft> frequency() {
        return choice(
                List.of(Frequency.values()),
                draft -> draft.incident().scene().frequency(),
                (draft, told) -> draft.withScene(scene -> scene.withFrequency(told)));
    }

    static Question<ReportDraft> links() {
        return words(
                SEVERAL_LINES,
                draft -> String.join("\n", draft.incident().scene().links()),
                (draft, told) -> draft.withScene(scene -> scene.withLinks(entries(told))));
    }

    static Question<ReportDraft> handles() {
        return words(
                SEVERAL_LINES,
                draft -> String.join("\n", draft.incident().scene().handles()),
                (draft, told) -> draft.withScene(scene -> scene.withHandles(entries(told))));
    }

    static Question<ReportDraft> sign(Sign sign) {
        return choice(List.of(YesNo.values()), draft -> draft.sign(sign), (draft, told) -> draft.withSign(sign, told));
    }

    static Question<MoreDraft> news() {
        return story(ACCOUNT, MoreDraft::words, MoreDraft::withMore);
    }

    static Question<ReportDraft> effect() {
        return words(
                ACCOUNT,
                draft -> draft.incident().harm().effect(),
                (draft, told) -> draft.withIncident(before -> before.withHarm(harm -> harm.withEffect(told))));
    }

    static Question<ReportDraft> pictures() {
        return choice(List.of(Pictures.values()), ReportDraft::pictures, ReportDraft::withPictures);
    }

    /** One entry a line, or several on a line with commas between. */
    private static List<String> entries(String told) {
        return told.lines()
                .flatMap(line -> Stream.of(line.split(",\\s+", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
