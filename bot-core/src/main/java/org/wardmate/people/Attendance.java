package org.wardmate.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;
import org.wardmate.storage.Records;

/**
 * A directory that also knows who is away today. Routing asks in the middle of a turn, where nothing more can be read,
 * so what a council's officers said is learnt before it.
 */
public final class Attendance implements Directory {
    private final Directory directory;
    private final Absences absences = new Absences();
    private final Clock clock;
    private final Map<CouncilId, Map<MemberId, Absence>> learnt = new ConcurrentHashMap<>();

    public Attendance(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public void learn(Records records, CouncilId council) {
        learnt.put(council, records.reading(reading -> absences.of(reading, council)));
    }

    @Override
    public Optional<Absence> absence(Member member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE);
        return Optional.ofNullable(
                        learnt.getOrDefault(member.council().id(), Map.of()).get(member.id()))
                .filter(absence -> absence.covers(today));
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return directory.find(id);
    }

    @Override
    public List<Member> of(CouncilId council) {
        return directory.of(council);
    }
}
