package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MainTest {
    @TempDir
    Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysInOneSentenceThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int status = run("serve", "--port", "" + taken.getLocalPort(), "--data-dir", data.toString());
            assertThat(status).isEqualTo(1);
            assertThat(err.toString())
                    .startsWith("Port %d is in use".formatted(taken.getLocalPort()))
                    .hasLineCount(1);
        }
    }

    @Test
    void saysInOneSentenceThatTheDataDirectoryCannotBeUsed() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "words");
        assertThat(run("serve", "--port", "0", "--data-dir", file.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("The data directory").hasLineCount(1);
    }

    @Test
    void saysInOneSentenceWhatWasTypedWrong() {
        assertThat(run("serve", "--port", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("'many'", "serve --help").hasLineCount(1);
    }

    @Test
    void refusesAPortThatNoMachineHas() {
        assertThat(run("serve", "--port", "70000", "--data-dir", data.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("0 to 65535").hasLineCount(1);
    }

    @Test
    void refusesACommandThatItDoesNotKnow() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1);
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: wardmate", "serve");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
