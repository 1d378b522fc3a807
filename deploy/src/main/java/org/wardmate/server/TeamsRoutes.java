package org.wardmate.server;

import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.web.Answer;

/** What Teams asks over HTTP. */
final class TeamsRoutes {
    private final TeamsAdapter teams;

    TeamsRoutes(TeamsAdapter teams) {
        this.teams = teams;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(POST("/api/messages"), this::messages);
    }

    private ServerResponse messages(ServerRequest request) {
        try {
            return response(teams.messages(
                    request.servletRequest().getInputStream(),
                    name -> request.servletRequest().getHeader(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerResponse response(Answer answer) {
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.status());
        return answer.body().isEmpty()
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON)
                        .body(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
