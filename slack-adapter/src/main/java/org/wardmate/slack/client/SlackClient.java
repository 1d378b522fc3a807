package org.wardmate.slack.client;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.relay.Pace;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Waits;
import org.wardmate.storage.Records;

/** One client for all that is asked of Slack, in every workspace. */
public final class SlackClient implements AutoCloseable {
    private final SlackApi api;
    private final Workspaces workspaces;
    private final Seats seats;
    private final Asides asides;
    private final Files files;
    private final People people;
    private final Windows windows;
    private final Introductions introductions;
    private final Tidying tidying;
    private final HomeNews homeNews;
    private final SlackMessenger messenger;

    /**
     * Opens the connections; nothing is asked yet.
     *
     * @param baseUrl where Slack's methods are, ending in {@code /api/}; null for Slack itself
     * @param token of the one workspace that is named in the settings, if there is one
     */
    public SlackClient(
            @Nullable String baseUrl,
            @Nullable String token,
            Tempo tempo,
            Identities identities,
            Records records,
            Clock clock) {
        Hosts hosts = Hosts.of(baseUrl);
        this.api = new SlackApi(baseUrl);
        this.workspaces = new Workspaces(records, api, token);
        this.seats = new Seats(records);
        this.asides = new Asides(records, api, hosts, clock);
        this.files = new Files(api, workspaces, hosts);
        this.people = new People(api, workspaces, identities, records, clock);
        this.windows = new Windows(api, workspaces, records, clock);
        Spots spots = new Spots(api, workspaces, seats, identities);
        this.introductions = new Introductions(spots, seats);
        this.tidying = new Tidying(asides, people, seats, identities);
        this.homeNews = new HomeNews(new HomePages(api, workspaces), seats, tempo);
        this.messenger = new SlackMessenger(
                spots,
                new Posts(api),
                new Pace(tempo, System::nanoTime),
                new SlackMessenger.Kept(records, seats, asides, windows),
                new Waits(() -> ThreadLocalRandom.current().nextLong()));
    }

    public SlackApi api() {
        return api;
    }

    public Workspaces workspaces() {
        return workspaces;
    }

    public Seats seats() {
        return seats;
    }

    public Asides asides() {
        return asides;
    }

    public Files files() {
        return files;
    }

    public People people() {
        return people;
    }

    public Windows windows() {
        return windows;
    }

    public Introductions introductions() {
        return introductions;
    }

    public Tidying tidying() {
        return tidying;
    }

    public HomeNews homeNews() {
        return homeNews;
    }

    public Panes panes() {
        return new Panes(api, workspaces);
    }

    public Messenger messenger() {
        return claimed -> {
            Delivery delivery = messenger.deliver(claimed);
            if (delivery instanceof Delivery.Delivered) {
                homeNews.of(claimed.to());
            }
            return delivery;
        };
    }

    @Override
    public void close() {
        introductions.close();
        homeNews.close();
        files.close();
        api.close();
    }
}
