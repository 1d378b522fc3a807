package org.wardmate.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The last stop of whatever goes wrong while a request is answered: a plain sentence with a reference. */
public final class Edge extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final transient Mishaps mishaps;

    public Edge(Problems problems, Mishaps mishaps) {
        this.problems = problems;
        this.mishaps = mishaps;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                return; // The browser went away while it was being answered.
            }
            String reference = mishaps.record(e);
            response.reset();
            problems.show(request, response, Problem.UNEXPECTED, reference);
        }
    }
}
