package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.election.PollEvent;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;

/** The form on which an officer says what came to be known of a poll. */
final class PollForm {
    private static final String WHAT = "what";
    private static final String DAY = "day";
    private static final String SOURCE = "source";
    private static final String SUCCESSORS = "successors";
    private static final int LONGEST = 300;

    private PollForm() {}

    static Form of(String id, Filled begun) {
        return new Form(
                id,
                List.of(
                        new Field.PickOne(
                                WHAT,
                                text("poll.what"),
                                List.of(
                                        new Option("notice", text("poll.what.notice")),
                                        new Option("no-notice", text("poll.what.no-notice")),
                                        new Option("result", text("poll.what.result")),
                                        new Option("postponed", text("poll.what.postponed")),
                                        new Option("countermanded", text("poll.what.countermanded")),
                                        new Option("superseded", text("poll.what.superseded")),
                                        new Option("reinstated", text("poll.what.reinstated")))),
                        new Field.Date(DAY, text("poll.day"), text("poll.day.hint")),
                        new Field.Text(
                                SOURCE,
                                text("poll.source"),
                                text("poll.source.hint"),
                                false,
                                LONGEST,
                                false,
                                begun.words(SOURCE)),
                        new Field.Text(
                                SUCCESSORS,
                                text("poll.successors"),
                                text("poll.successors.hint"),
                                false,
                                LONGEST,
                                false,
                                begun.words(SUCCESSORS))),
                text("poll.send"));
    }

    /** Empty where something is missing. */
    static Optional<PollEvent> event(Filled sent) {
        Optional<LocalDate> day = sent.day(DAY);
        String source = sent.words(SOURCE);
        return switch (sent.one(WHAT)) {
            case "notice" -> day.map(PollEvent.NoticePublished::new);
            case "no-notice" -> Optional.of(new PollEvent.NoticeTakenBack());
            case "result" -> day.map(PollEvent.ResultDeclared::new);
            case "postponed" -> Optional.of(new PollEvent.PollPostponed(day.orElse(null), source));
            case "countermanded" -> day.map(on -> new PollEvent.PollCountermanded(on, source));
            case "superseded" -> successors(sent).map(councils -> new PollEvent.PollSuperseded(councils, source));
            case "reinstated" -> Optional.of(new PollEvent.PollReinstated(source));
            default -> Optional.empty();
        };
    }

    private static Optional<List<CouncilId>> successors(Filled sent) {
        try {
            return Optional.of(Stream.of(sent.words(SUCCESSORS).split("[,;\\s]+"))
                    .filter(each -> !each.isEmpty())
                    .map(CouncilId::new)
                    .toList());
        } catch (IllegalArgumentException notIds) {
            return Optional.empty();
        }
    }
}
