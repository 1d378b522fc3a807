package org.wardmate.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.servlet.function.ServerResponse;

/** Says a problem in words: as a page to somebody who browses, as one plain sentence to a page's script. */
public final class Problems {
    private final Pages pages;
    private final Words words;

    public Problems(Pages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    /** The same as {@link #show}, for a route. */
    public ServerResponse response(Problem problem, Object... arguments) {
        return ServerResponse.status(problem.status).build((request, response) -> {
            show(request, response, problem, arguments);
            return null;
        });
    }

    void show(HttpServletRequest request, HttpServletResponse response, Problem problem, Object... arguments)
            throws IOException {
        String sentence = words.get(problem.words, arguments);
        boolean browsing = String.valueOf(request.getHeader("Accept")).contains("text/html");
        response.setStatus(problem.status);
        response.setContentType(browsing ? "text/html;charset=UTF-8" : "text/plain;charset=UTF-8");
        String body = browsing ? pages.render("problem", Map.of("sentence", sentence)) : sentence;
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
