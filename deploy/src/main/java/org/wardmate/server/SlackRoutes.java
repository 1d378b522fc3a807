package org.wardmate.server;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.web.Answer;

/** What Slack asks over HTTP. */
final class SlackRoutes {
    private final SlackAdapter slack;
    private final Problems problems;

    SlackRoutes(SlackAdapter slack, Problems problems) {
        this.slack = slack;
        this.problems = problems;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(POST("/slack/events"), this::events)
                .andRoute(GET("/slack/install"), this::install)
                .andRoute(GET("/slack/oauth_redirect"), this::install);
    }

    private ServerResponse events(ServerRequest request) {
        try {
            return response(slack.events(
                    request.servletRequest().getInputStream(),
                    name -> request.servletRequest().getHeader(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerResponse install(ServerRequest request) {
        return slack.install(request.path(), request.params(), request.headers().header("Cookie"))
                .map(SlackRoutes::response)
                .orElseGet(() -> problems.response(Problem.NOT_FOUND));
    }

    private static ServerResponse response(Answer answer) {
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.status())
                .headers(headers -> answer.headers().forEach((name, values) -> headers.put(name, values)));
        return answer.body().isEmpty()
                ? response.build()
                : response.contentType(MediaType.parseMediaType(answer.contentType()))
                        .body(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
