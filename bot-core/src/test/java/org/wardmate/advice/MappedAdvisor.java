package org.wardmate.advice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.answer.Survey;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;

/** What the real guidelines say on the topics of the real map. A topic is asked about by its id, for nothing is searched. */
public final class MappedAdvisor implements Advisor {
    private final List<Council> councils;
    private final Map<TopicId, Surveyed> topics;

    public MappedAdvisor(Path dataDirectory) {
        Survey survey = Survey.of(dataDirectory, null);
        this.councils = survey.mapped();
        this.topics = survey.topics().stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.topic().id(), Function.identity()));
    }

    public Council council(String id) {
        return councils.stream()
                .filter(council -> council.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public List<Council> councils() {
        return councils;
    }

    @Override
    public Answer ask(Question question) {
        return topic(new TopicId(question.words()), question.scope()).orElseGet(Answer.OutOfScope::new);
    }

    @Override
    public Optional<Answer> topic(TopicId id, Scope scope) {
        return scope instanceof Scope.OneCouncil(CouncilId council)
                ? surveyed(id)
                        .flatMap(surveyed -> surveyed.stances().stream()
                                .filter(stance -> stance.council().id().equals(council))
                                .map(stance -> answer(surveyed.topic(), stance))
                                .findFirst())
                : Optional.empty();
    }

    private Optional<Surveyed> surveyed(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    private static Answer answer(TopicRef topic, Stance stance) {
        return switch (stance) {
            case Stance.Speaks speaks -> new Answer.Answered(topic, speaks, List.of(), List.of());
            case Stance.IsSilent silent -> new Answer.Silent(topic, silent, List.of(), List.of());
        };
    }

    @Override
    public Optional<Answer> compare(TopicId id) {
        return surveyed(id).map(surveyed -> new Answer.Compared(surveyed.topic(), surveyed.stances()));
    }

    @Override
    public List<Surveyed> topics() {
        return List.copyOf(topics.values());
    }

    @Override
    public Concern concern(String words) {
        return Concern.NONE;
    }
}
