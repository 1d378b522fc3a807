package org.wardmate.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.broadcast.sending.Mail.Came;
import org.wardmate.broadcast.sending.Mail.Letter;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.mail.SmtpSettings.Secrecy;

/** Letters through a real mail server on this machine. */
class SmtpMailTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-31T09:00:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.setUser("bot@sample.example", "bot", "a secret");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arrivesInPlainWords() throws Exception {
        assertThat(mail("", "").send(letter("ivy@sample.example"))).isEqualTo(Came.TAKEN);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Register to vote – by 19 April Bcc: otto@sample.example");
        assertThat(received.getContent().toString()).contains("Dear Ivy Lanternwick (sample),", "£5 – “today”");
        assertThat(received.getFrom()[0]).hasToString("reminders@council.example");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getAllRecipients()).hasSize(1);
    }

    @Test
    void hasTheSameIdWhenItIsSentAgain() throws Exception {
        mail("", "").send(letter("ivy@sample.example"));
        mail("", "").send(letter("ivy@sample.example"));

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getMessageID()).isEqualTo("<c1~1.ivy@wardmate.invalid>"));
    }

    @Test
    void saysWhoItIsWhereTheServerAsks() {
        assertThat(mail("bot", "a secret").send(letter("ivy@sample.example"))).isEqualTo(Came.TAKEN);
        assertThat(mail("bot", "wrong").send(letter("ivy@sample.example"))).isEqualTo(Came.NOT_NOW);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        assertThat(mail("", "").send(letter("not an address"))).isEqualTo(Came.NEVER);
    }

    @Test
    void waitsForAServerThatIsAway() {
        Came before = mail("", "").send(letter("ivy@sample.example"));
        SmtpMail mail = mail("", "");
        server.stop();

        assertThat(before).isEqualTo(Came.TAKEN);
        assertThat(mail.send(letter("ivy@sample.example"))).isEqualTo(Came.NOT_NOW);
    }

    @Test
    void saysNothingInTheOpenWhereSecrecyIsWanted() {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1", server.getSmtp().getPort(), Secrecy.STARTTLS, "", "", "reminders@council.example");

        assertThat(new SmtpMail(settings, CLOCK).send(letter("ivy@sample.example")))
                .isEqualTo(Came.NOT_NOW);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void isSetUpByAFewSettings() {
        assertThat(SmtpSettings.read(_ -> "")).isEmpty();
        assertThat(SmtpSettings.read(settings(Map.of("host", "mail.example", "from", "a@council.example"))))
                .contains(new SmtpSettings("mail.example", 587, Secrecy.STARTTLS, "", "", "a@council.example"));
        assertThat(SmtpSettings.read(settings(
                        Map.of("host", "mail.example", "from", "a@council.example", "tls", "TLS", "port", "2465"))))
                .contains(new SmtpSettings("mail.example", 2465, Secrecy.TLS, "", "", "a@council.example"));
        assertThatThrownBy(() -> SmtpSettings.read(settings(Map.of("host", "mail.example"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WARDMATE_SMTP_FROM");
        assertThatThrownBy(() -> SmtpSettings.read(
                        settings(Map.of("host", "mail.example", "from", "a@council.example", "port", "no"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WARDMATE_SMTP_PORT");
        assertThatThrownBy(() -> SmtpSettings.read(
                        settings(Map.of("host", "mail.example", "from", "a@council.example", "tls", "perhaps"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WARDMATE_SMTP_TLS");
    }

    private static UnaryOperator<String> settings(Map<String, String> settings) {
        return name -> settings.getOrDefault(name, "");
    }

    private SmtpMail mail(String user, String password) {
        return new SmtpMail(
                new SmtpSettings(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        Secrecy.NONE,
                        user,
                        password,
                        "reminders@council.example"),
                CLOCK);
    }

    private static Letter letter(String to) {
        return new Letter(
                "c1~1.ivy",
                to,
                "Register to vote – by 19 April\r\nBcc: otto@sample.example",
                "Dear Ivy Lanternwick (sample),\n\n£5 – “today”\n");
    }
}
