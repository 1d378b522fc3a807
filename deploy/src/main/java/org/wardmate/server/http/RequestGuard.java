package org.wardmate.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardmate.evidence.Evidence;

/**
 * Lets through only what this machine's own browser asks for on our own pages. The trial knows no passwords, so another
 * site open in the same browser must neither read it (by pointing its own name at this machine) nor send to it.
 */
public final class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final long LARGEST_BODY = 128L << 10;
    /** A little more than a file may have, so that one just over it is refused where all others are. */
    private static final long LARGEST_FILE = Evidence.LIMITS.bytes() + LARGEST_BODY;

    private static final Pattern FILES = Pattern.compile("/trial/[^/]+/files");

    private final transient Problems problems;

    public RequestGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForUs(request)) {
            problems.show(request, response, Problem.OTHER_HOST);
        } else if (!READING.contains(request.getMethod()) && !isFromOurPage(request)) {
            problems.show(request, response, Problem.OTHER_ORIGIN);
        } else if (!hasModestBody(request)) {
            problems.show(request, response, isFile(request) ? Problem.FILE_TOO_LARGE : Problem.TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForUs(HttpServletRequest request) {
        String host = request.getHeader("Host");
        int port = request.getLocalPort();
        return host != null
                && OUR_NAMES.stream()
                        .anyMatch(name -> host.equalsIgnoreCase(name + ":" + port)
                                || (port == 80 && host.equalsIgnoreCase(name)));
    }

    private static boolean isFromOurPage(HttpServletRequest request) {
        return ("http://" + request.getHeader("Host")).equalsIgnoreCase(request.getHeader("Origin"));
    }

    /** A body of unknown length is refused too: our own page always says how long it is. */
    private static boolean hasModestBody(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") == null
                && request.getContentLengthLong() <= (isFile(request) ? LARGEST_FILE : LARGEST_BODY);
    }

    private static boolean isFile(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI()).matches();
    }
}
