package org.wardmate.teams;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.Messenger;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.storage.Records;
import org.wardmate.teams.client.Identities;
import org.wardmate.teams.client.Shelves;
import org.wardmate.teams.client.TeamsClient;
import org.wardmate.teams.inbound.Heard;
import org.wardmate.teams.inbound.Receiving;
import org.wardmate.teams.web.Answer;
import org.wardmate.teams.web.MessagesDoor;
import tools.jackson.databind.JsonNode;

/** Wardmate in Teams: the one door of this module. */
public final class TeamsAdapter implements AutoCloseable {
    private final Records records;
    private final TeamsClient client;
    private final MessagesDoor door;
    private volatile @Nullable Receiving receiving;

    private TeamsAdapter(Records records, TeamsClient client, MessagesDoor door) {
        this.records = records;
        this.client = client;
        this.door = door;
    }

    /** Makes ready to send. Nothing is taken from Teams before {@link #receive}. */
    public static TeamsAdapter open(TeamsSettings settings, Records records, Identities identities, Clock clock) {
        TeamsClient client =
                new TeamsClient(settings.credentials(), settings.hosts(), settings.tempo(), identities, records, clock);
        MessagesDoor door =
                new MessagesDoor(settings.credentials().appId(), settings.metadata(), settings.hosts(), clock);
        return new TeamsAdapter(records, client, door);
    }

    /** What is kept of Teams' in the records, whether Teams is set up at the moment or not. */
    public static KeptElsewhere kept() {
        return new Shelves();
    }

    public Messenger messenger() {
        return client.messenger();
    }

    /** Whether it can write to somebody: they were met in Teams, or that is a place there. */
    public boolean knows(MemberId person) {
        return client.knows(person);
    }

    /** Whether it is here, and not on another platform, that a member last did something. */
    public boolean hears(MemberId member) {
        return client.hears(member);
    }

    /** Notes that a member did something on another platform. */
    public void heardElsewhere(MemberId member) {
        client.seats().heardElsewhere(member);
    }

    /** Begins to take what comes from Teams, and what was left at the last stop. */
    public void receive(Core core, Voice voice) {
        receiving = Receiving.begin(client, records, core, voice);
        client.tidying().begin();
    }

    /**
     * Answers {@code POST /api/messages}.
     *
     * @param header the request's header with a name, or null
     */
    public Answer messages(InputStream body, Function<String, @Nullable String> header) throws IOException {
        return door.answer(body, header, this::heard);
    }

    private Heard heard(JsonNode activity) {
        Receiving begun = receiving;
        return begun == null ? Heard.NOT_KEPT : begun.take(activity);
    }

    @Override
    public void close() {
        if (receiving != null) {
            receiving.close();
        }
        door.close();
        client.close();
    }
}
