package org.wardmate.election;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.PollEvent.NoticePublished;
import org.wardmate.election.PollEvent.NoticeTakenBack;
import org.wardmate.election.PollEvent.PollAdded;
import org.wardmate.election.PollEvent.PollCountermanded;
import org.wardmate.election.PollEvent.PollPostponed;
import org.wardmate.election.PollEvent.PollReinstated;
import org.wardmate.election.PollEvent.PollSuperseded;
import org.wardmate.election.PollEvent.ResultDeclared;
import org.wardmate.election.Standing.Countermanded;
import org.wardmate.election.Standing.GoingAhead;
import org.wardmate.election.Standing.Postponed;
import org.wardmate.election.Standing.Superseded;
import org.wardmate.message.DisplayTime;

/** What a poll may come to, and how it then stands. */
final class PollRules {
    static final int LONGEST_AREA = 100;

    private final WorkingDays days;

    PollRules(WorkingDays days) {
        this.days = days;
    }

    /** What stands against adding a poll to those there are, in plain words; empty where nothing does. */
    Optional<String> against(CouncilPoll added, List<CouncilPoll> known) {
        if (added.area().length() > LONGEST_AREA) {
            return Optional.of(text("poll.refused.area", String.valueOf(LONGEST_AREA)));
        }
        if (known.stream().anyMatch(poll -> isSame(poll, added))) {
            return Optional.of(
                    text("poll.refused.known", DisplayTime.day(added.poll().day())));
        }
        return noWorkingDay(added.poll().day());
    }

    /** What stands against an event, in plain words; empty where nothing does. */
    Optional<String> against(CouncilPoll poll, PollEvent event) {
        return switch (event) {
            case PollAdded() ->
                Optional.of(
                        text("poll.refused.known", DisplayTime.day(poll.poll().day())));
            case NoticePublished(var on) ->
                poll.heldOn()
                        .map(day -> on.isBefore(day) ? none() : refused(text("poll.refused.notice", day(day))))
                        .orElseGet(() -> refused(text("poll.refused.no-day")));
            case NoticeTakenBack() ->
                poll.poll().noticePublished() == null ? refused(text("poll.refused.no-notice")) : none();
            case ResultDeclared(var on) ->
                poll.heldOn()
                        .map(day -> on.isBefore(day) ? refused(text("poll.refused.result", day(day))) : none())
                        .orElseGet(() -> refused(text("poll.refused.no-day")));
            case PollPostponed(var to, var source) ->
                isOver(poll)
                        ? refused(text("poll.refused.over"))
                        : unsourced(source).or(() -> Optional.ofNullable(to).flatMap(day -> againstNewDay(poll, day)));
            case PollCountermanded(var on, var source) ->
                isOver(poll)
                        ? refused(text("poll.refused.over"))
                        : unsourced(source)
                                .or(() -> poll.heldOn()
                                        .filter(on::isAfter)
                                        .map(day -> text("poll.refused.countermanded", day(day))));
            case PollSuperseded(var successors, var source) ->
                successors.contains(poll.council()) ? refused(text("poll.refused.successor")) : unsourced(source);
            case PollReinstated(var source) -> againstReinstating(poll).or(() -> unsourced(source));
        };
    }

    /** The poll once something came to be known of it that nothing stands against. */
    CouncilPoll after(CouncilPoll poll, PollEvent event) {
        return switch (event) {
            case PollAdded() -> poll;
            case NoticePublished(var on) -> settled(poll).with(present(poll).withNotice(on));
            case NoticeTakenBack() ->
                poll.with(new Poll(poll.poll().day(), null, poll.poll().resultDeclared()));
            case ResultDeclared(var on) -> settled(poll).with(present(poll).withResult(on));
            case PollPostponed(var to, var source) -> poll.standing(new Postponed(to, source));
            case PollCountermanded(var on, var source) -> poll.standing(new Countermanded(on, source));
            case PollSuperseded(var successors, var source) -> poll.standing(new Superseded(successors, source));
            case PollReinstated _ -> poll.standing(new GoingAhead());
        };
    }

    /** Once its own notice or result is known, a poll that was put off goes ahead on its new day. */
    private static CouncilPoll settled(CouncilPoll poll) {
        return poll.standing(new GoingAhead());
    }

    private static Poll present(CouncilPoll poll) {
        return poll.heldOn()
                .filter(day -> !day.equals(poll.poll().day()))
                .map(Poll::on)
                .orElse(poll.poll());
    }

    private Optional<String> againstNewDay(CouncilPoll poll, LocalDate day) {
        return poll.heldOn().filter(day::equals).isPresent()
                ? refused(text("poll.refused.same-day", day(day)))
                : noWorkingDay(day);
    }

    private static Optional<String> againstReinstating(CouncilPoll poll) {
        return switch (poll.standing()) {
            case GoingAhead() -> refused(text("poll.refused.goes-ahead"));
            case Countermanded _ -> refused(text("poll.refused.reinstated"));
            case Postponed _, Superseded _ -> none();
        };
    }

    private Optional<String> noWorkingDay(LocalDate day) {
        return days.contain(day) ? none() : refused(text("poll.refused.no-working-day", day(day)));
    }

    private static Optional<String> unsourced(String source) {
        return source.isBlank() ? refused(text("poll.refused.source")) : none();
    }

    private static boolean isOver(CouncilPoll poll) {
        return switch (poll.standing()) {
            case GoingAhead() -> poll.poll().resultDeclared() != null;
            case Postponed _ -> false;
            case Countermanded _, Superseded _ -> true;
        };
    }

    private static boolean isSame(CouncilPoll one, CouncilPoll other) {
        return one.area().equalsIgnoreCase(other.area())
                && one.heldOn().filter(other.poll().day()::equals).isPresent();
    }

    private static Optional<String> refused(String why) {
        return Optional.of(why);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static String day(LocalDate day) {
        return DisplayTime.day(day);
    }
}
