package org.wardmate.server.trial;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import tools.jackson.databind.json.JsonMapper;

/** What the trial answers over HTTP: its two pages, the turns sent to it, and the events that it sends back. */
public final class TrialRoutes {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final AsMember asMember;
    private final TrialPages pages;
    private final Chats chats;
    private final Turns turns;
    private final TurnReader reader;
    private final Problems problems;

    public TrialRoutes(Directory directory, TrialPages pages, Chats chats, Turns turns, Problems problems) {
        this.asMember = new AsMember(directory, problems);
        this.pages = pages;
        this.chats = chats;
        this.turns = turns;
        this.reader = new TurnReader(JsonMapper.shared());
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(GET("/"), _ -> pages.people())
                .andRoute(GET("/chat/{member}"), request -> asMember.answer(request, pages::chat))
                .andRoute(
                        POST("/trial/{member}/turns"), request -> asMember.answer(request, from -> take(request, from)))
                .andRoute(
                        GET("/trial/{member}/events"), request -> asMember.answer(request, to -> events(request, to)));
    }

    private ServerResponse take(ServerRequest request, Member from) {
        byte[] body;
        try {
            body = request.servletRequest().getInputStream().readAllBytes();
        } catch (IOException e) {
            return problems.response(Problem.NOT_UNDERSTOOD); // It broke off; the browser sends it again.
        }
        Optional<Turn> turn = reader.read(body, from.id());
        turn.ifPresent(turns::take);
        return turn.isPresent() ? ServerResponse.accepted().build() : problems.response(Problem.NOT_UNDERSTOOD);
    }

    private ServerResponse events(ServerRequest request, Member to) {
        Optional<EntryId> seen = Optional.ofNullable(request.headers().firstHeader("Last-Event-ID"))
                .or(() -> request.param("after"))
                .flatMap(written -> EntryId.read(to.id(), written));
        if (seen.isEmpty()) {
            turns.open(to.id());
        }
        return ServerResponse.ok().build((_, response) -> {
            response.setContentType("text/event-stream;charset=UTF-8");
            try {
                new EventStream(chats, to.id(), HEARTBEAT, response.getOutputStream()).run(seen);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
    }
}
