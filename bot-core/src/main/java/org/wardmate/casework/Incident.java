package org.wardmate.casework;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a member has told of what happened. Anything may be left out.
 *
 * @param safety null where the member has not said
 * @param author null where the member has not said
 * @param authorName who it is, in the member's words, or empty
 */
public record Incident(
        @Nullable Safety safety,
        Harm harm,
        Scene scene,
        @Nullable Author author,
        String authorName) {
    public static final Incident UNTOLD = new Incident(null, Harm.UNTOLD, Scene.UNTOLD, null, "");

    private static final Set<Kind> NEVER_TAKEN = EnumSet.of(Kind.CHILD_IMAGES, Kind.INTIMATE);

    /** Whether the member named this kind. */
    public boolean is(Kind kind) {
        return harm.kinds().contains(kind);
    }

    /** Whether there may be this sign: only a plain no rules it out, so that a question left out never makes light of it. */
    public boolean mayBe(Sign sign) {
        return harm.signs().get(sign) != YesNo.NO;
    }

    /** Whether it may have happened more than once. */
    public boolean mayBeRepeated() {
        return scene.frequency() != Frequency.ONCE || is(Kind.PERSISTENT);
    }

    /** Whether a picture of it might itself be unlawful to send, or hurt whom it shows. */
    public boolean hasPicturesNotToSend() {
        return harm.kinds().stream().anyMatch(NEVER_TAKEN::contains);
    }

    public Incident withSafety(Safety told) {
        return new Incident(told, harm, scene, author, authorName);
    }

    public Incident withHarm(UnaryOperator<Harm> told) {
        return new Incident(safety, told.apply(harm), scene, author, authorName);
    }

    public Incident withScene(UnaryOperator<Scene> told) {
        return new Incident(safety, harm, told.apply(scene), author, authorName);
    }

    public Incident withAuthor(Author told) {
        return new Incident(safety, harm, scene, told, authorName);
    }

    public Incident withAuthorName(String told) {
        return new Incident(safety, harm, scene, author, told);
    }
}
