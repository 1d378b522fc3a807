package org.wardmate.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EdgeTest {
    private static final FilterChain FAILING = (_, _) -> {
        throw new ServletException("a member's words");
    };

    private final Words words = Words.load();
    private final Edge edge = new Edge(new Problems(new Pages(words), words), new Mishaps());
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeEach
    void keepWhatIsWritten() throws IOException {
        ServletOutputStream out = mock(ServletOutputStream.class);
        doAnswer(call -> {
                    body.writeBytes(call.getArgument(0));
                    return null;
                })
                .when(out)
                .write(any(byte[].class));
        when(response.getOutputStream()).thenReturn(out);
    }

    @Test
    void turnsAFailureIntoASentenceWithAReference() throws IOException {
        edge.doFilter(request, response, FAILING);
        verify(response).setStatus(500);
        assertThat(body.toString(StandardCharsets.UTF_8))
                .matches(".*went wrong on our side.*this reference: [A-Z0-9]{4}-[A-Z0-9]{4}")
                .doesNotContain("a member's words");
    }

    @Test
    void leavesAnAnswerAloneThatIsUnderWay() throws IOException {
        when(response.isCommitted()).thenReturn(true);
        edge.doFilter(request, response, FAILING);
        verify(response, never()).setStatus(500);
    }
}
