package org.wardmate.server.trial;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import tools.jackson.databind.json.JsonMapper;

/** What the trial answers over HTTP: its two pages, the turns sent to it, and the events that it sends back. */
public final class TrialRoutes {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Directory directory;
    private final TrialPages pages;
    private final Chats chats;
    private final Turns turns;
    private final TurnReader reader;
    private final Problems problems;

    public TrialRoutes(Directory directory, TrialPages pages, Chats chats, Turns turns, Problems problems) {
        this.directory = directory;
        this.pages = pages;
        this.chats = chats;
        this.turns = turns;
        this.reader = new TurnReader(JsonMapper.shared());
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(GET("/"), _ -> pages.people())
                .andRoute(GET("/chat/{member}"), request -> asMember(request, pages::chat))
                .andRoute(POST("/trial/{member}/turns"), request -> asMember(request, from -> take(request, from)))
                .andRoute(GET("/trial/{member}/events"), request -> asMember(request, to -> events(request, to)));
    }

    private ServerResponse asMember(ServerRequest request, Function<Member, ServerResponse> answer) {
        String written = request.pathVariable("member");
        Optional<Member> member = MemberId.isOne(written) ? directory.find(new MemberId(written)) : Optional.empty();
        return member.map(answer).orElseGet(() -> problems.response(Problem.NO_SUCH_MEMBER));
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
