package org.wardmate.casework.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Routing;
import org.wardmate.casework.Share;
import org.wardmate.message.DisplayTime;
import org.wardmate.people.Absences;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Permission;
import org.wardmate.people.Role;
import org.wardmate.storage.Reading;

/** Who is to hear of it when something falls due in a case. */
final class Concerned {
    private final Directory directory;
    private final Absences absences = new Absences();
    private final Routing routing;
    private final Clock clock;

    Concerned(Directory directory, Clock clock) {
        this.directory = directory;
        this.routing = new Routing(directory);
        this.clock = clock;
    }

    Optional<Member> member(CaseFile file) {
        return directory.find(file.member());
    }

    /** Those who are to act: the one who deals with it, or else the officers who have it, or else whoever has it. */
    List<Member> toAct(CaseFile file) {
        List<Member> holder = file.holder().flatMap(directory::find).stream().toList();
        if (!holder.isEmpty()) {
            return holder;
        }
        List<Member> having = people(file.shares().stream().map(Share::recipient));
        List<Member> officers = people(file.wholeRecipients().stream()).stream()
                .filter(each -> Access.allows(each, Permission.WORK_ON_CASES))
                .toList();
        return officers.isEmpty() ? having : officers;
    }

    /**
     * The one who is told that a case waits too long: the deputy monitoring officer, or else the chief executive; whoever
     * stands in for one who is away. Not somebody the report may be about, nor the only one it waits for. Nobody where the
     * member told no officer of it.
     */
    Optional<Member> next(Reading reading, CaseFile file, Optional<Incident> incident) {
        List<Member> waitingFor = toAct(file);
        return Stream.of(Role.DEPUTY_MONITORING_OFFICER, Role.CHIEF_EXECUTIVE)
                .filter(_ -> !file.wholeRecipients().isEmpty())
                .flatMap(role -> directory.holders(role, file.council()).stream())
                .map(each -> standIn(reading, each).orElse(each))
                .filter(each -> !each.id().equals(file.member()))
                .filter(each -> !waitingFor.equals(List.of(each)))
                .filter(each -> !isPartOfIt(file, incident, each))
                .findFirst();
    }

    private Optional<Member> standIn(Reading reading, Member officer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE);
        return absences.find(reading, officer)
                .filter(absence -> absence.covers(today))
                .flatMap(absence -> directory.find(absence.standIn()));
    }

    private boolean isPartOfIt(CaseFile file, Optional<Incident> incident, Member person) {
        return member(file)
                .flatMap(member ->
                        incident.map(told -> !routing.couldHave(member, told).contains(person)))
                .orElse(false);
    }

    private List<Member> people(Stream<MemberId> ids) {
        return ids.flatMap(id -> directory.find(id).stream()).toList();
    }
}
