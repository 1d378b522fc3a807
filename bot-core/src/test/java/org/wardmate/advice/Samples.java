package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Citation;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.document.Polarity;
import org.wardmate.knowledge.document.Span;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.knowledge.topics.Verdict;

/** Councils, quotes and answers to test with. */
public final class Samples {
    public static final Council THURROCK =
            new Council(new CouncilId("thurrock"), "Thurrock Council", "the Monitoring Officer");
    public static final Council BEXLEY =
            new Council(new CouncilId("bexley"), "London Borough of Bexley", "the Communications Team");
    public static final Council DURHAM =
            new Council(new CouncilId("durham"), "Durham County Council", "Member Support or your Parish Clerk");

    public static final TopicRef DEVELOPER = topic("follow-developer", "Following a developer");
    public static final TopicRef OFFICERS = topic("befriend-officers", "Befriending officers");
    public static final TopicRef LIKES = topic("like-or-share", "Liking and sharing posts");

    public static final Quote INADVISABLE = quote(
            THURROCK, DocumentStatus.ADOPTED, LeadIn.NONE, "Following them without good reason is inadvisable.", 12);
    public static final Quote BOUNDARIES =
            quote(BEXLEY, DocumentStatus.DRAFT, LeadIn.NONE, "Maintain appropriate professional boundaries.", 3);
    public static final Quote NO_BLOGS = quote(
            BEXLEY,
            DocumentStatus.DRAFT,
            new LeadIn(Polarity.DO_NOT, "Don't:"),
            "Use Council facilities for personal blogs.",
            4);

    private Samples() {}

    public static TopicRef topic(String id, String title) {
        return new TopicRef(new TopicId(id), title);
    }

    public static Quote quote(Council council, DocumentStatus status, LeadIn leadIn, String words, int number) {
        DocumentId document = new DocumentId(council.id().value());
        return new Quote(
                leadIn,
                words,
                new Citation(
                        new DocumentMetadata(document, council, "Social Media Guidelines", status, "30 May 2022", ""),
                        List.of("Social Media Guidelines", "Conduct", "Following"),
                        new PassageId(document, number),
                        new Span(0, words.length())));
    }

    public static Stance.Speaks speaks(Council council, Verdict verdict, String summary, Quote... quotes) {
        return new Stance.Speaks(council, verdict, summary, List.of(quotes));
    }

    /** Thurrock's answer on following a developer. */
    public static Answer takeCare() {
        return new Answer.Answered(
                DEVELOPER,
                speaks(THURROCK, Verdict.TAKE_CARE, "Thurrock says this is inadvisable.", INADVISABLE),
                List.of(),
                List.of(OFFICERS, LIKES));
    }

    /** Bexley's silence on following a developer. */
    public static Answer silence(Council... others) {
        return new Answer.Silent(
                DEVELOPER, new Stance.IsSilent(BEXLEY, List.of(BOUNDARIES)), List.of(), List.of(others));
    }
}
