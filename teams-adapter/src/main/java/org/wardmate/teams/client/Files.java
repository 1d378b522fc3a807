package org.wardmate.teams.client;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.Locale;
import org.wardmate.relay.Downloads;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Refused;

/** Fetches files that people sent: pictures with the bot's token from where messages come from, all else without. */
public final class Files implements AutoCloseable {
    private final Connector connector;
    private final Hosts hosts;
    private final Downloads downloads = new Downloads();

    Files(Connector connector, Hosts hosts) {
        this.connector = connector;
        this.hosts = hosts;
    }

    /** Opens a picture that stands in a message; whoever reads it says where to stop. */
    public Outcome<InputStream> picture(String service, String address) {
        return hosts.picture(address, service)
                .map(uri -> connector
                        .token()
                        .then(token -> fetched(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token))))
                .orElseGet(() -> new Refused<>(Connector.OTHER_HOST));
    }

    /** Opens a file that was attached: its address is a key by itself, for some minutes. */
    public Outcome<InputStream> attached(String address) {
        return hosts.download(address)
                .map(uri -> fetched(HttpRequest.newBuilder(uri)))
                .orElseGet(() -> new Refused<>(Connector.OTHER_HOST));
    }

    /** What looks like a page and was not said to be a file is one to sign in. */
    private Outcome<InputStream> fetched(HttpRequest.Builder request) {
        return downloads.open(request, (headers, isHtml, beginsLikeAPage) -> {
            boolean isFile = headers.firstValue("Content-Disposition")
                    .filter(words -> words.toLowerCase(Locale.ROOT).startsWith("attachment"))
                    .isPresent();
            return !isFile && isHtml && beginsLikeAPage;
        });
    }

    @Override
    public void close() {
        downloads.close();
    }
}
