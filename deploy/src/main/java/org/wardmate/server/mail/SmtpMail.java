package org.wardmate.server.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.broadcast.sending.Mail;

/** The way to people's e-mail through a mail server: one connection a letter, plain text, the same id when it is sent again. */
public final class SmtpMail implements Mail {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMail.class);

    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;

    public SmtpMail(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(settings.forSession());
        this.clock = clock;
    }

    @Override
    public Came send(Letter letter) {
        try {
            MimeMessage message = message(letter);
            if (settings.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, settings.user(), settings.password());
            }
            return Came.TAKEN;
        } catch (MessagingException e) {
            Came came = isForGood(e) ? Came.NEVER : Came.NOT_NOW;
            // Its words could hold the address.
            LOG.warn(
                    "The mail server did not take {} ({}): {}.",
                    letter,
                    e.getClass().getSimpleName(),
                    came);
            return came;
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new Identified(session, letter.id());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        message.setText(letter.words(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // So that nobody's "I am away" answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static boolean isForGood(MessagingException e) {
        return switch (e) {
            case AddressException _ -> true;
            case SMTPSendFailedException refused -> refused.getReturnCode() / 10 == 55 || hasInvalid(refused);
            case SendFailedException refused -> hasInvalid(refused);
            default -> false;
        };
    }

    private static boolean hasInvalid(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    /** A message whose id is not made anew each time. */
    private static final class Identified extends MimeMessage {
        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id.replaceAll("[^A-Za-z0-9._~-]", "-") + "@wardmate.invalid>");
        }
    }
}
