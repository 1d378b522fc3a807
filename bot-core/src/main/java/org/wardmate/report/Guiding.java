package org.wardmate.report;

import java.util.List;
import org.wardmate.casework.Incident;
import org.wardmate.message.Block;
import org.wardmate.people.Member;

/** What a member can do about what they told. */
@FunctionalInterface
interface Guiding {
    List<Block> fitting(Incident incident, Member member);
}
