package org.wardmate.server;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.server.cli.Serve;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.config.DataDirectory;
import org.wardmate.server.config.Settings;

/** The server, started. */
public final class Server implements Serve.Running {
    private final ConfigurableApplicationContext context;
    private final GuideOpening opening;
    private final CountDownLatch closed;

    private Server(ConfigurableApplicationContext context, GuideOpening opening, CountDownLatch closed) {
        this.context = context;
        this.opening = opening;
        this.closed = closed;
    }

    /** Starts a server and returns when it answers, or says in {@link CannotStart} why it cannot. */
    public static Server start(Settings settings, Progress progress) {
        GuideOpening opening = GuideOpening.begin(DataDirectory.prepare(settings.dataDirectory()), progress);
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(Wardmate.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("opening", opening));
        application.addListeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        try {
            return new Server(application.run(asArguments(settings)), opening, closed);
        } catch (RuntimeException e) {
            opening.close();
            throw inWords(e, settings).orElseThrow(() -> e);
        }
    }

    private static String[] asArguments(Settings settings) {
        String port = "--server.port=" + settings.port();
        String trial = "--" + Wardmate.TRIAL + "=" + settings.trial();
        // Nobody signs in to the trial, so it answers this machine alone, whatever the environment says.
        return settings.trial() ? new String[] {port, trial, "--server.address=127.0.0.1"} : new String[] {port, trial};
    }

    /** The failure as a sentence, if it is one that the person who starts the server can do something about. */
    private static Optional<CannotStart> inWords(RuntimeException failure, Settings settings) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> sentence(cause, settings).stream())
                .map(sentence -> new CannotStart(sentence, failure))
                .findFirst();
    }

    private static Optional<String> sentence(Throwable cause, Settings settings) {
        return switch (cause) {
            case PortInUseException _ ->
                Optional.of("Port %d is in use by another program. Stop that, or choose another port with SERVER_PORT."
                        .formatted(settings.port()));
            case KnowledgeException plain -> Optional.ofNullable(plain.getMessage());
            default -> Optional.empty();
        };
    }

    @Override
    public int port() {
        WebServer webServer = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(webServer).getPort();
    }

    @Override
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
        opening.close();
    }
}
