package org.wardmate.slack.client;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Downloads;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.Refused;

/** Fetches files that people sent, with the bot token, from Slack's own host and nowhere else. */
public final class Files implements AutoCloseable {
    private final SlackApi api;
    private final Workspaces workspaces;
    private final Hosts hosts;
    private final Downloads downloads = new Downloads();

    public Files(SlackApi api, Workspaces workspaces, Hosts hosts) {
        this.api = api;
        this.workspaces = workspaces;
        this.hosts = hosts;
    }

    /**
     * Opens a file; whoever reads it says where to stop.
     *
     * @param url as the event told; null where Slack must be asked, as in channels shared with others
     * @param size as the event told, or 0
     */
    public Outcome<InputStream> open(String team, String id, @Nullable String url, long size) {
        return workspaces
                .find(team)
                .then(workspace -> (url == null ? address(workspace, id) : new Done<>(url))
                        .then(address -> fetched(workspace, address, size)));
    }

    private Outcome<String> address(Workspace workspace, String id) {
        return api.call(workspace.token(), methods -> methods.filesInfo(request -> request.file(id)))
                .then(info -> {
                    String address = info.getFile().getUrlPrivateDownload();
                    return address == null ? new Refused<>("file_not_found") : new Done<>(address);
                });
    }

    private Outcome<InputStream> fetched(Workspace workspace, String address, long size) {
        Optional<URI> uri = hosts.file(address);
        return uri.isEmpty() ? new Refused<>("other_host") : fetched(workspace, uri.get(), size);
    }

    /**
     * Slack answers a token it does not take with a page to log in, and calls that a success. A page that somebody sent
     * as a file is as long as Slack said that the file is.
     */
    private Outcome<InputStream> fetched(Workspace workspace, URI uri, long size) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + workspace.token());
        return downloads.open(request, (headers, isHtml, beginsLikeAPage) -> {
            boolean isAsLong =
                    size > 0 && headers.firstValueAsLong("Content-Length").orElse(-1) == size;
            return (isHtml || beginsLikeAPage) && !isAsLong;
        });
    }

    @Override
    public void close() {
        downloads.close();
    }
}
