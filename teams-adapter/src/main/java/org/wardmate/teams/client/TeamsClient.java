package org.wardmate.teams.client;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.wardmate.assistant.Messenger;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Pace;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Turnstile;
import org.wardmate.relay.Waits;
import org.wardmate.storage.Records;

/** One client for all that is asked of Teams, in every organisation. */
public final class TeamsClient implements AutoCloseable {
    private final Connector connector;
    private final Seats seats;
    private final Places places;
    private final Files files;
    private final People people;
    private final Posts posts;
    private final TeamsMessenger messenger;
    private final Tidying tidying;

    public TeamsClient(
            Connector.Credentials credentials,
            Hosts hosts,
            Tempo tempo,
            Identities identities,
            Records records,
            Clock clock) {
        this.connector = new Connector(credentials, hosts);
        this.seats = new Seats(records);
        this.places = new Places(records, clock);
        this.files = new Files(connector, hosts);
        this.people = new People(connector, identities, seats, records, clock);
        this.posts = new Posts(connector);
        this.tidying = new Tidying(seats, people, identities, clock);
        Pace pace = new Pace(tempo, System::nanoTime);
        Turnstile turnstile = new Turnstile(pace);
        this.messenger = new TeamsMessenger(
                new Spots(connector, places, seats, turnstile),
                posts,
                new Parts(posts, pace, turnstile, new Progress(records)),
                new TeamsMessenger.Kept(records, seats),
                new Waits(() -> ThreadLocalRandom.current().nextLong()));
    }

    public boolean hears(MemberId person) {
        return seats.find(person).filter(Seat::heard).isPresent();
    }

    public boolean knows(MemberId person) {
        return Address.read(person).isPresent() || seats.find(person).isPresent();
    }

    public Seats seats() {
        return seats;
    }

    public Places places() {
        return places;
    }

    public Files files() {
        return files;
    }

    public People people() {
        return people;
    }

    public Posts posts() {
        return posts;
    }

    public Tidying tidying() {
        return tidying;
    }

    public Messenger messenger() {
        return messenger;
    }

    @Override
    public void close() {
        tidying.close();
        files.close();
        connector.close();
    }
}
