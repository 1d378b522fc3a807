package org.wardmate.report;

import static org.wardmate.conversation.Step.ask;
import static org.wardmate.conversation.Step.review;
import static org.wardmate.conversation.Step.tell;

import java.util.List;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Safety;
import org.wardmate.casework.Sign;
import org.wardmate.conversation.Flow;
import org.wardmate.conversation.Question;
import org.wardmate.conversation.Step;

/** How a member is led through a report of online abuse, from top to bottom. */
final class ReportFlow {
    private ReportFlow() {}

    /**
     * The steps of a report.
     *
     * @param guidance what fits what was told, for those who want advice
     * @param recipients who may see it, to tick one by one
     * @param day when it happened, for which one must know today's date
     */
    static Flow<ReportDraft> telling(
            Question<ReportDraft> guidance, Question<ReportDraft> recipients, Question<ReportDraft> day) {
        List<Step<ReportDraft>> steps = List.of(
                ask("safe-now", ReportQuestions.safety(Safety.SAFE, Safety.NOT_SURE, Safety.IN_DANGER)),
                ask("call-999", ReportQuestions.safeAgain()).when("in danger", ReportDraft::isInDanger),
                tell("your-control", ReportDraft.class),
                ask("purpose", ReportQuestions.purpose(Purpose.REPORT, Purpose.KEEP_PRIVATE, Purpose.ADVICE)),
                ask("kinds", ReportQuestions.kinds()),
                ask("advice", guidance).when("wants advice", ReportDraft::wantsAdvice),
                ask("what-now", ReportQuestions.purpose(Purpose.REPORT, Purpose.KEEP_PRIVATE, Purpose.ENOUGH))
                        .when("wants advice", ReportDraft::wantsAdvice),
                tell("pictures-of-a-child", ReportDraft.class)
                        .when("pictures of a child", draft -> draft.goesOnWith(Kind.CHILD_IMAGES)),
                ask("account", ReportQuestions.account()).skippable().when("goes on", ReportDraft::goesOn),
                ask("noticed", new NoticedQuestion()).when("facts noticed", ReportDraft::hasNoticed),
                ask("platforms", ReportQuestions.platforms()).skippable().when("goes on", ReportDraft::goesOn),
                ask("author", ReportQuestions.author()).skippable().when("goes on", ReportDraft::goesOn),
                ask("author-name", ReportQuestions.authorName())
                        .skippable()
                        .when("author known", ReportDraft::knowsAuthor),
                ask("when", day).skippable().when("goes on", ReportDraft::goesOn),
                ask("frequency", ReportQuestions.frequency()).skippable().when("goes on", ReportDraft::goesOn),
                ask("links", ReportQuestions.links()).skippable().when("online", ReportDraft::isOnline),
                ask("handles", ReportQuestions.handles()).skippable().when("online", ReportDraft::isOnline),
                ask("threat", ReportQuestions.sign(Sign.THREAT))
                        .skippable()
                        .when("kind is no threat", draft -> draft.goesOnWithout(Kind.THREAT)),
                ask("address", ReportQuestions.sign(Sign.ADDRESS_POSTED))
                        .skippable()
                        .when("kind is no address", draft -> draft.goesOnWithout(Kind.ADDRESS)),
                ask("hate", ReportQuestions.sign(Sign.HATE))
                        .skippable()
                        .when("kind is no hate", draft -> draft.goesOnWithout(Kind.HATE)),
                ask("election", ReportQuestions.sign(Sign.ELECTION)).skippable().when("goes on", ReportDraft::goesOn),
                ask("effect", ReportQuestions.effect()).skippable().when("goes on", ReportDraft::goesOn),
                ask("intimate-pictures", ReportQuestions.pictures())
                        .when("pictures not to send", ReportDraft::hasPicturesNotToSend),
                ask("screenshots", new ScreenshotsQuestion<>(ReportDraft::screenshots))
                        .skippable()
                        .when("pictures may be sent", ReportDraft::takesScreenshots),
                review("check", ReportDraft.class).when("goes on", ReportDraft::goesOn),
                tell("code-of-conduct", ReportDraft.class)
                        .when("reports a councillor", ReportDraft::reportsACouncillor),
                ask("recipients", recipients).when("reports it", ReportDraft::reports));
        return new Flow<>("abuse-report", 1, steps, ReportDraft::withMore);
    }

    /** What a member adds to a report of theirs later. */
    static Flow<MoreDraft> adding() {
        List<Step<MoreDraft>> steps = List.of(
                ask("more-words", ReportQuestions.news()).skippable(),
                ask("more-screenshots", new ScreenshotsQuestion<>(MoreDraft::screenshots))
                        .skippable(),
                review("more-check", MoreDraft.class));
        return new Flow<>("more-to-tell", 1, steps, MoreDraft::withMore);
    }
}
