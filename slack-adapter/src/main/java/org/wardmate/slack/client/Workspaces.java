package org.wardmate.slack.client;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Outcome;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/** The workspaces Wardmate is installed in. Tokens lie sealed, as all records do; one may come from the settings. */
public final class Workspaces {
    static final String NOT_INSTALLED = "not_installed";

    private static final Shelf<Workspace> SHELF =
            new Shelf<>("slack-workspaces", Shape.of("slack-workspace", Workspace.class));

    private final Records records;
    private final SlackApi api;
    private final @Nullable String givenToken;
    private volatile @Nullable Workspace given;

    /**
     * Those that are kept, and one more.
     *
     * @param givenToken the token of the one workspace that is named in the settings, if there is one
     */
    public Workspaces(Records records, SlackApi api, @Nullable String givenToken) {
        this.records = records;
        this.api = api;
        this.givenToken = givenToken;
    }

    /** The workspace with this id, or why it cannot be spoken to. */
    public Outcome<Workspace> find(String team) {
        Optional<Workspace> installed = records.reading(reading -> SHELF.find(reading, RecordKey.of(team)));
        return installed
                .<Outcome<Workspace>>map(Outcome.Done::new)
                .orElseGet(() -> given().then(workspace -> workspace.team().equals(team)
                        ? new Outcome.Done<>(workspace)
                        : new Outcome.Refused<>(NOT_INSTALLED)));
    }

    /** The workspace of the token in the settings: Slack knows which it is, and says so once. */
    private Outcome<Workspace> given() {
        Workspace known = given;
        if (known != null) {
            return new Outcome.Done<>(known);
        }
        String token = givenToken;
        if (token == null) {
            return new Outcome.Refused<>(NOT_INSTALLED);
        }
        Outcome<AuthTestResponse> test = api.call(token, client -> client.authTest(request -> request));
        return test.then(answer -> {
            Workspace workspace = new Workspace(answer.getTeamId(), answer.getUserId(), token, Instant.EPOCH);
            given = workspace;
            return new Outcome.Done<>(workspace);
        });
    }

    /** All that can be spoken to now. */
    List<Workspace> all() {
        List<Workspace> all = new ArrayList<>(records.<List<Workspace>>reading(
                reading -> SHELF.items(reading, Scan.all(SHELF.collection())).stream()
                        .map(Shelf.Item::value)
                        .toList()));
        if (given() instanceof Outcome.Done<Workspace>(var workspace)
                && all.stream().noneMatch(each -> each.team().equals(workspace.team()))) {
            all.add(workspace);
        }
        return all;
    }

    public void installed(Workspace workspace) {
        records.change(transaction -> SHELF.put(transaction, RecordKey.of(workspace.team()), workspace));
    }

    /** Forgets a workspace that took Wardmate out, or took its token back, unless it was installed again since. */
    public void uninstalled(String team, Instant at) {
        records.change(transaction -> SHELF.find(transaction, RecordKey.of(team))
                .filter(workspace -> workspace.installed().isBefore(at))
                .ifPresent(_ -> SHELF.delete(transaction, RecordKey.of(team))));
        Workspace known = given;
        if (known != null && known.team().equals(team)) {
            given = null;
        }
    }
}
