package org.wardmate.people;

import static org.wardmate.people.Role.COUNCILLOR;
import static org.wardmate.people.Role.DEMOCRATIC_SERVICES;
import static org.wardmate.people.Role.GROUP_LEADER;
import static org.wardmate.people.Role.MONITORING_OFFICER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

/** Made-up people to try Wardmate with, five at each council; each name says that it is a sample. */
public final class DemoDirectory implements Directory {
    private record Part(String id, Set<Role> roles, String ward, String politicalGroup) {}

    private static final List<Part> PARTS = List.of(
            new Part("councillor-1", Set.of(COUNCILLOR), "Lantern Hill", "Lighthouse Group"),
            new Part("councillor-2", Set.of(COUNCILLOR), "Teapot Green", "Compass Group"),
            new Part("group-leader", Set.of(COUNCILLOR, GROUP_LEADER), "Marmalade Row", "Lighthouse Group"),
            new Part("monitoring-officer", Set.of(MONITORING_OFFICER), "", ""),
            new Part("democratic-services", Set.of(DEMOCRATIC_SERVICES), "", ""));

    /** A cast for each council in turn, in the order of the parts. */
    private static final List<List<String>> CASTS = List.of(
            List.of("Ivy Lanternwick", "Otto Pebblesworth", "Maud Thistledown", "Prudence Inkwell", "Barnaby Quill"),
            List.of("Hattie Moonacre", "Rufus Candlewax", "Dora Puddlemere", "Silas Ledgerby", "Winnie Paperclip"),
            List.of("Jasper Brindlecove", "Nell Tinderbox", "Amos Featherstitch", "Clara Fairweigh", "Toby Blotter"),
            List.of("Flora Bumblegate", "Gus Marrowfat", "Opal Windlestraw", "Edwin Clausewright", "Posy Minutely"),
            List.of("Kit Hollyhock", "Mabel Snugglethorpe", "Ezra Cobblepot", "Greta Evenhand", "Linus Dogear"));

    private final Map<MemberId, Member> members = new LinkedHashMap<>();

    public DemoDirectory(List<Council> councils) {
        for (int i = 0; i < councils.size(); i++) {
            engage(CASTS.get(i % CASTS.size()), councils.get(i));
        }
    }

    private void engage(List<String> cast, Council council) {
        for (int i = 0; i < cast.size(); i++) {
            Part part = PARTS.get(i);
            MemberId id = new MemberId(council.id() + "-" + part.id());
            members.put(
                    id,
                    new Member(
                            id, cast.get(i) + " (sample)", council, part.roles(), part.ward(), part.politicalGroup()));
        }
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public List<Member> of(CouncilId council) {
        return members.values().stream()
                .filter(member -> member.council().id().equals(council))
                .toList();
    }
}
