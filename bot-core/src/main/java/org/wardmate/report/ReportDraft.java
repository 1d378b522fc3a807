package org.wardmate.report;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.Author;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Platform;
import org.wardmate.casework.Safety;
import org.wardmate.casework.Scene;
import org.wardmate.casework.Sign;
import org.wardmate.casework.YesNo;
import org.wardmate.people.MemberId;

/**
 * A report on its way.
 *
 * @param noticed what the member's words may mean, until they have said
 * @param screenshots the names of the pictures kept so far; the pictures themselves are kept as evidence
 * @param recipients those the member ticked
 */
public record ReportDraft(
        MemberId member,
        @Nullable Purpose purpose,
        Incident incident,
        Noticed noticed,
        @Nullable Pictures pictures,
        List<String> screenshots,
        Set<MemberId> recipients) {
    public ReportDraft {
        screenshots = List.copyOf(screenshots);
        recipients = Set.copyOf(recipients);
    }

    static ReportDraft blank(MemberId member) {
        return new ReportDraft(member, null, Incident.UNTOLD, Noticed.NOTHING, null, List.of(), Set.of());
    }

    boolean isInDanger() {
        return incident.safety() == Safety.IN_DANGER;
    }

    boolean wantsAdvice() {
        return purpose == Purpose.ADVICE;
    }

    /** Whether the member has told nothing in words or pictures. */
    boolean isStillBlank() {
        return incident.harm().account().isEmpty() && incident.harm().effect().isEmpty() && screenshots.isEmpty();
    }

    boolean reports() {
        return purpose == Purpose.REPORT;
    }

    boolean reportsACouncillor() {
        return reports() && incident.author() == Author.COUNCILLOR;
    }

    /** Whether the member goes on telling, rather than only taking advice. */
    boolean goesOn() {
        return purpose == Purpose.REPORT || purpose == Purpose.KEEP_PRIVATE;
    }

    boolean goesOnWith(Kind kind) {
        return goesOn() && incident.is(kind);
    }

    boolean goesOnWithout(Kind kind) {
        return goesOn() && !incident.is(kind);
    }

    boolean hasNoticed() {
        return goesOn() && !news().isNothing();
    }

    boolean knowsAuthor() {
        return goesOn() && incident.author() != null && incident.author() != Author.UNKNOWN;
    }

    boolean isOnline() {
        return goesOn() && !incident.scene().platforms().equals(Set.of(Platform.IN_PERSON));
    }

    boolean hasPicturesNotToSend() {
        return goesOnWithout(Kind.CHILD_IMAGES) && incident.hasPicturesNotToSend();
    }

    /** Never of a child: even a picture of words beside it is for the police to take. */
    boolean takesScreenshots() {
        return goesOnWithout(Kind.CHILD_IMAGES)
                && (!incident.hasPicturesNotToSend() || pictures == Pictures.WORDS_ONLY);
    }

    Noticed news() {
        return noticed.beside(incident.scene());
    }

    @Nullable YesNo sign(Sign sign) {
        return incident.harm().signs().get(sign);
    }

    ReportDraft withPurpose(Purpose told) {
        return new ReportDraft(member, told, incident, noticed, pictures, screenshots, recipients);
    }

    /** Recipients were chosen for what was told before, so a change asks for them again. */
    ReportDraft withIncident(UnaryOperator<Incident> told) {
        return new ReportDraft(member, purpose, told.apply(incident), noticed, pictures, screenshots, Set.of());
    }

    ReportDraft withScene(UnaryOperator<Scene> told) {
        return withIncident(before -> before.withScene(told));
    }

    ReportDraft withSign(Sign sign, YesNo told) {
        return withIncident(before -> before.withHarm(harm -> harm.withSign(sign, told)));
    }

    /** What happened, after what is there already; what is noticed in it is offered. */
    ReportDraft withMore(String told) {
        String account = incident.harm().account();
        String all = account.isEmpty() ? told : account + "\n\n" + told;
        return withIncident(before -> before.withHarm(harm -> harm.withAccount(all)))
                .noticing(Noticed.in(told));
    }

    ReportDraft noticing(Noticed now) {
        return new ReportDraft(member, purpose, incident, now, pictures, screenshots, recipients);
    }

    ReportDraft withPictures(Pictures told) {
        return new ReportDraft(member, purpose, incident, noticed, told, screenshots, recipients);
    }

    ReportDraft withScreenshots(List<String> kept) {
        return new ReportDraft(member, purpose, incident, noticed, pictures, kept, recipients);
    }

    ReportDraft withRecipients(Set<MemberId> ticked) {
        return new ReportDraft(member, purpose, incident, noticed, pictures, screenshots, ticked);
    }
}
