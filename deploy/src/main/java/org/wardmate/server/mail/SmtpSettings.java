package org.wardmate.server.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.wardmate.server.config.CannotStart;

/**
 * How a mail server is reached.
 *
 * @param user empty where it asks for none
 * @param from whom letters come from
 */
public record SmtpSettings(String host, int port, Secrecy secrecy, String user, String password, String from) {
    private static final String PATIENCE_IN_MILLIS = "15000";

    /** How the way there is kept secret. */
    public enum Secrecy {
        /** From the first word, as on port 465. */
        TLS,
        /** Before anything of a letter is said, or not at all, as on port 587. */
        STARTTLS,
        /** Not at all; for a server on the same machine. */
        NONE
    }

    /** As settings say it, each by its name; empty where no host is named. */
    public static Optional<SmtpSettings> read(UnaryOperator<String> setting) {
        String host = setting.apply("host").strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        Secrecy secrecy = secrecy(setting.apply("tls").strip());
        return Optional.of(new SmtpSettings(
                host,
                port(setting.apply("port").strip(), secrecy),
                secrecy,
                setting.apply("user"),
                setting.apply("password"),
                from(setting.apply("from").strip())));
    }

    private static Secrecy secrecy(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "", "starttls" -> Secrecy.STARTTLS;
            case "tls" -> Secrecy.TLS;
            case "none" -> Secrecy.NONE;
            default ->
                throw new CannotStart(
                        "WARDMATE_SMTP_TLS must be starttls, tls or none, and not \"%s\".".formatted(written));
        };
    }

    private static int port(String written, Secrecy secrecy) {
        if (written.isEmpty()) {
            return switch (secrecy) {
                case TLS -> 465;
                case STARTTLS -> 587;
                case NONE -> 25;
            };
        }
        try {
            int port = Integer.parseInt(written);
            if (port > 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        throw new CannotStart("WARDMATE_SMTP_PORT must be a number from 1 to 65535.");
    }

    private static String from(String written) {
        try {
            new InternetAddress(written, true).validate();
            return written;
        } catch (AddressException e) {
            throw new CannotStart("WARDMATE_SMTP_FROM must be the e-mail address that letters come from.", e);
        }
    }

    Properties forSession() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(secrecy == Secrecy.TLS));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(secrecy == Secrecy.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(secrecy == Secrecy.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_IN_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MILLIS);
        return properties;
    }

    /** Without what it holds, for it could end in a log. */
    @Override
    public String toString() {
        return "mail server " + host;
    }
}
