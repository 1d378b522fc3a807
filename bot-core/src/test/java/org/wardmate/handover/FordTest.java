package org.wardmate.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.people.Contact;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Seat;

class FordTest {
    @Test
    void coversCouncillorsButNotOfficersNorThoseOfAParishAlone() {
        assertThat(Ford.covers(person(Role.COUNCILLOR, "Lantern Hill", ""))).isTrue();
        assertThat(Ford.covers(person(Role.COUNCILLOR, "Lantern Hill", "Teapot Green")))
                .isTrue();
        assertThat(Ford.covers(person(Role.COUNCILLOR, "", "Teapot Green"))).isFalse();
        assertThat(Ford.covers(person(Role.CLERK, "", ""))).isFalse();
    }

    private static Member person(Role role, String ward, String parish) {
        return new Member(
                new MemberId("sample"),
                "Ivy Lanternwick (sample)",
                Samples.THURROCK,
                Set.of(role),
                new Seat(ward, "", parish, List.of()),
                Contact.NONE);
    }
}
