package org.wardmate.slack.client;

/** Forgets, from time to time, what is kept for nobody any more. */
public final class Tidying {
    private final Asides asides;
    private final People people;
    private final Seats seats;
    private final Identities identities;

    Tidying(Asides asides, People people, Seats seats, Identities identities) {
        this.asides = asides;
        this.people = people;
        this.seats = seats;
        this.identities = identities;
    }

    void tidy() {
        asides.forgetOld();
        people.forgetOld();
        seats.forgetLeavers(member -> identities.contact(member).isPresent());
    }
}
