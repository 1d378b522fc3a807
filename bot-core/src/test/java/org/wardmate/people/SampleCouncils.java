package org.wardmate.people;

import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

/** Councils for people to be at. */
final class SampleCouncils {
    static final Council THURROCK =
            new Council(new CouncilId("thurrock"), "Thurrock Council", "the Monitoring Officer");
    static final Council BEXLEY = new Council(new CouncilId("bexley"), "London Borough of Bexley", "Communications");

    private SampleCouncils() {}
}
