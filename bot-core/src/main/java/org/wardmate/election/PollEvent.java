package org.wardmate.election;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.audit.Verb;
import org.wardmate.knowledge.document.CouncilId;

/** Something that came to be known of a poll. Whoever says that it is not held as planned says where that stands. */
public sealed interface PollEvent {
    record PollAdded() implements PollEvent {}

    /** Notice of it was given on a day, which may be earlier than it had to be. Said again, it corrects the day. */
    record NoticePublished(LocalDate on) implements PollEvent {}

    /** Notice was not given after all, or its day was a slip. */
    record NoticeTakenBack() implements PollEvent {}

    record ResultDeclared(LocalDate on) implements PollEvent {}

    /**
     * It was put off.
     *
     * @param to null before a new day is known
     */
    record PollPostponed(@Nullable LocalDate to, String source) implements PollEvent {}

    /** It was called off after it began, as when a candidate dies; another poll takes its place. */
    record PollCountermanded(LocalDate on, String source) implements PollEvent {}

    /** Other councils take this one's place, so it is not held. */
    record PollSuperseded(List<CouncilId> successors, String source) implements PollEvent {
        public PollSuperseded {
            successors = List.copyOf(successors);
        }
    }

    /** It is held after all, on the day that was first set. */
    record PollReinstated(String source) implements PollEvent {}

    /** As the audit trail says it. */
    default Verb verb() {
        return new Verb(
                switch (this) {
                    case PollAdded() -> "poll-added";
                    case NoticePublished _ -> "poll-notice-published";
                    case NoticeTakenBack() -> "poll-notice-taken-back";
                    case ResultDeclared _ -> "poll-result-declared";
                    case PollPostponed _ -> "poll-postponed";
                    case PollCountermanded _ -> "poll-countermanded";
                    case PollSuperseded _ -> "poll-superseded";
                    case PollReinstated _ -> "poll-reinstated";
                });
    }
}
