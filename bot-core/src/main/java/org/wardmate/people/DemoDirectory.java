package org.wardmate.people;

import static org.wardmate.people.Role.CHIEF_EXECUTIVE;
import static org.wardmate.people.Role.CLERK;
import static org.wardmate.people.Role.COUNCILLOR;
import static org.wardmate.people.Role.DEMOCRATIC_SERVICES;
import static org.wardmate.people.Role.DEPUTY_MONITORING_OFFICER;
import static org.wardmate.people.Role.GROUP_LEADER;
import static org.wardmate.people.Role.MONITORING_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

/** Made-up people to try Wardmate with, seven or ten at each council; each name says that it is a sample. */
public final class DemoDirectory implements Directory {
    private record Part(String id, Set<Role> roles, Seat seat) {}

    private static final List<Part> PARTS = List.of(
            new Part("councillor-1", Set.of(COUNCILLOR), member("Lantern Hill", "Lighthouse Group")),
            new Part("councillor-2", Set.of(COUNCILLOR), member("Teapot Green", "Compass Group")),
            new Part("group-leader", Set.of(COUNCILLOR, GROUP_LEADER), member("Marmalade Row", "Lighthouse Group")),
            new Part("monitoring-officer", Set.of(MONITORING_OFFICER), Seat.NONE),
            new Part("deputy-monitoring-officer", Set.of(DEPUTY_MONITORING_OFFICER), Seat.NONE),
            new Part("chief-executive", Set.of(CHIEF_EXECUTIVE), Seat.NONE),
            new Part("democratic-services", Set.of(DEMOCRATIC_SERVICES), Seat.NONE));

    private static final List<Part> ALSO_WHERE_THERE_ARE_PARISHES = List.of(
            new Part("independent", Set.of(COUNCILLOR), member("Biscuit Corner", "")),
            new Part("parish-councillor", Set.of(COUNCILLOR), parish("Little Wobbling")),
            new Part("clerk", Set.of(CLERK), parish("Little Wobbling")));

    /** A cast for each council in turn, in the order of the parts. */
    private static final List<List<String>> CASTS = List.of(
            cast("Ivy Lanternwick, Otto Pebblesworth, Maud Thistledown, Prudence Inkwell, Rex Understudy,"
                    + " Augusta Overhill, Barnaby Quill"),
            cast("Hattie Moonacre, Rufus Candlewax, Dora Puddlemere, Silas Ledgerby, Bess Secondhand,"
                    + " Ambrose Toprung, Winnie Paperclip"),
            cast("Jasper Brindlecove, Nell Tinderbox, Amos Featherstitch, Clara Fairweigh, Percy Standish-Inn,"
                    + " Thea Weathervane, Toby Blotter"),
            cast("Flora Bumblegate, Gus Marrowfat, Opal Windlestraw, Edwin Clausewright, Lottie Nextinline,"
                    + " Basil Highperch, Posy Minutely"),
            cast("Kit Hollyhock, Mabel Snugglethorpe, Ezra Cobblepot, Greta Evenhand, Hugo Sparewheel,"
                    + " Minerva Steeplejack, Linus Dogear"));

    private static final Map<String, List<String>> PARISH_CASTS = Map.of(
            "chelmsford", cast("Wilf Loosebutton, Edie Duckpond, Humphrey Inkstain"),
            "durham", cast("Tess Lonebramble, Cyril Hedgerow, Agnes Penwiper"));

    private final Roster roster;

    public DemoDirectory(List<Council> councils) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < councils.size(); i++) {
            Council council = councils.get(i);
            members.addAll(engaged(CASTS.get(i % CASTS.size()), PARTS, council));
            Optional.ofNullable(PARISH_CASTS.get(council.id().value()))
                    .ifPresent(cast -> members.addAll(engaged(cast, ALSO_WHERE_THERE_ARE_PARISHES, council)));
        }
        this.roster = new Roster(members);
    }

    private static List<Member> engaged(List<String> cast, List<Part> parts, Council council) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> engaged(cast.get(i), parts.get(i), council))
                .toList();
    }

    private static Member engaged(String name, Part part, Council council) {
        MemberId id = new MemberId(council.id() + "-" + part.id());
        return new Member(id, name + " (sample)", council, part.roles(), part.seat(), Contact.NONE);
    }

    private static List<String> cast(String names) {
        return List.of(names.split(", "));
    }

    private static Seat member(String ward, String politicalGroup) {
        return new Seat(ward, politicalGroup, "", List.of());
    }

    private static Seat parish(String parish) {
        return new Seat("", "", parish, List.of());
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return roster.find(id);
    }

    @Override
    public List<Member> of(CouncilId council) {
        return roster.of(council);
    }
}
