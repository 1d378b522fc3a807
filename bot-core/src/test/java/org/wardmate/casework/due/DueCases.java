package org.wardmate.casework.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.wardmate.advice.Samples;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Told;
import org.wardmate.casework.Urgency;
import org.wardmate.casework.due.Reminders.Seen;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.SettableClock;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Buttons;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.message.Slot.Arrival;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;

/** Cases with the clock moved on, from a Friday before a bank holiday: who hears what, and when nobody hears anything. */
abstract class DueCases {
    static final Member IVY = person("ivy", Role.COUNCILLOR);
    static final Member PRUDENCE = person("prudence", Role.MONITORING_OFFICER);
    static final Member BARNABY = person("barnaby", Role.DEMOCRATIC_SERVICES);
    static final Member MAUD = person("maud", Role.COUNCILLOR, Role.GROUP_LEADER);
    static final Member DELIA = person("delia", Role.DEPUTY_MONITORING_OFFICER);
    static final Member CUTHBERT = person("cuthbert", Role.CHIEF_EXECUTIVE);

    /** A Friday before a bank holiday on Monday. */
    static final LocalDateTime FRIDAY = LocalDateTime.of(2027, 4, 30, 15, 0);

    static final LocalDateTime TUESDAY = FRIDAY.plusDays(4);

    final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    final Cases cases = new Cases(clock, () -> "id-" + ids.incrementAndGet());
    final Map<MemberId, List<Message>> heard = new HashMap<>();
    List<Member> people = List.of(IVY, PRUDENCE, BARNABY, MAUD, DELIA, CUTHBERT);
    Reminders reminders = reminders();

    private static Member person(String name, Role... roles) {
        return new Member(new MemberId(name), name + " (sample)", Samples.THURROCK, Set.of(roles), "", "");
    }

    private Reminders reminders() {
        Directory directory = new Directory() {
            @Override
            public Optional<Member> find(MemberId id) {
                return people.stream().filter(each -> each.id().equals(id)).findFirst();
            }

            @Override
            public List<Member> of(CouncilId council) {
                return people;
            }
        };
        EvidenceRoom evidence =
                new EvidenceRoom(new InMemoryBlobs(), new Darkroom(), clock, () -> "id-" + ids.incrementAndGet());
        return new Reminders(directory, cases, new Recipients(directory, cases, evidence), clock);
    }

    @BeforeEach
    void itIsFriday() {
        becomes(FRIDAY);
    }

    void becomes(LocalDateTime time) {
        clock.pass(
                Duration.between(clock.instant(), time.atZone(DisplayTime.ZONE).toInstant()));
    }

    CaseId sent(Urgency urgency, Member... recipients) {
        return sent(urgency, Told.plain(Kind.RUDE), recipients);
    }

    CaseId sent(Urgency urgency, Incident told, Member... recipients) {
        List<Share> shares = Stream.of(recipients)
                .map(each -> new Share(
                        each.id(), each.is(Role.GROUP_LEADER) ? Extent.SUMMARY : Extent.WHOLE, clock.instant()))
                .toList();
        CaseId id = records.inTransaction(transaction -> {
            CaseFile file = cases.open(transaction, IVY);
            cases.tell(transaction, file.id(), told);
            return file.id();
        });
        happens(id, new CaseSubmitted(clock.instant(), IVY.id(), urgency, shares));
        return id;
    }

    void happens(CaseId id, CaseEvent event) {
        Optional<CaseFile> after = records.inTransaction(transaction ->
                cases.happened(transaction, cases.find(transaction, id).orElseThrow(), event));
        assertThat(after).isPresent();
    }

    CaseFile file(CaseId id) {
        return records.<CaseFile>reading(reading -> cases.find(reading, id).orElseThrow());
    }

    /** As much happens as is due; people have forgotten what they heard before. */
    void at(LocalDateTime time) {
        becomes(time);
        heard.clear();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = records.<Boolean>inTransaction(this::batch);
        }
    }

    boolean batch(Transaction transaction) {
        Seen seen = reminders.seeTo(transaction);
        seen.said().forEach(this::hears);
        return seen.goesOn();
    }

    /** A card that changes where it stands tells nobody anything new. */
    void hears(Outgoing said) {
        Slot slot = said.slot();
        if (slot != null && slot.arrival() == Arrival.IN_PLACE) {
            return;
        }
        heard.computeIfAbsent(said.to(), _ -> new ArrayList<>()).add(said.message());
    }

    String whatHeard(Member person) {
        return heard.getOrDefault(person.id(), List.of()).stream()
                .map(message -> message.fallback() + " " + Buttons.read(message))
                .collect(Collectors.joining("\n"));
    }

    void nobodyHearsAnything() {
        assertThat(heard).isEmpty();
    }
}
