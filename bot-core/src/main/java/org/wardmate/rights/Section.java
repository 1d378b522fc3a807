package org.wardmate.rights;

import java.util.List;
import org.wardmate.message.Block.Fact;

/** A part of what is kept about a person, as they read it. */
record Section(String heading, List<Fact> facts) {
    Section {
        facts = List.copyOf(facts);
    }
}
