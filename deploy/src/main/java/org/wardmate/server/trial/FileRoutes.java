package org.wardmate.server.trial;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.Copy;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.server.fetch.Fetching;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import org.wardmate.storage.StorageException;

/** Files sent to the trial, and clean pictures of them. */
public final class FileRoutes {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,40}");
    private static final Map<String, Copy> SHOWN = Map.of("viewing", Copy.VIEWING, "thumbnail", Copy.THUMBNAIL);

    private final AsMember asMember;
    private final ReceivedFiles files;
    private final Fetching fetching;
    private final Problems problems;

    public FileRoutes(Directory directory, ReceivedFiles files, Fetching fetching, Problems problems) {
        this.asMember = new AsMember(directory, problems);
        this.files = files;
        this.fetching = fetching;
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(
                        POST("/trial/{member}/files"), request -> asMember.answer(request, from -> take(request, from)))
                .andRoute(
                        GET("/trial/{member}/evidence/{case}/{id}/{copy}"),
                        request -> asMember.answer(request, viewer -> picture(request, viewer)));
    }

    private ServerResponse take(ServerRequest request, Member from) {
        Optional<String> eventId =
                request.param("eventId").filter(id -> ID.matcher(id).matches());
        if (eventId.isEmpty()) {
            return problems.response(Problem.NOT_UNDERSTOOD);
        }
        Body body = new Body(request.servletRequest());
        try {
            files.take(
                    eventId.get(), from.id(), Upload.named(request.param("name").orElse(""), body::open));
            return ServerResponse.accepted().build();
        } catch (StorageException e) {
            if (body.brokeOff) {
                return problems.response(Problem.NOT_UNDERSTOOD); // The browser sends it again.
            }
            throw e;
        }
    }

    private ServerResponse picture(ServerRequest request, Member viewer) {
        return Optional.ofNullable(SHOWN.get(request.pathVariable("copy").toLowerCase(Locale.ROOT)))
                .map(copy ->
                        fetching.picture(viewer.id(), request.pathVariable("case"), request.pathVariable("id"), copy))
                .orElseGet(() -> problems.response(Problem.NOT_FOUND));
    }

    /** What the browser sends, and whether it stopped before the end. */
    private static final class Body {
        private final HttpServletRequest request;
        private boolean brokeOff;

        Body(HttpServletRequest request) {
            this.request = request;
        }

        InputStream open() throws IOException {
            return new FilterInputStream(request.getInputStream()) {
                @Override
                public int read(byte[] into, int start, int length) throws IOException {
                    try {
                        return super.read(into, start, length);
                    } catch (IOException e) {
                        brokeOff = true;
                        throw e;
                    }
                }
            };
        }
    }
}
