package org.wardmate.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.wardmate.server.config.Port;
import org.wardmate.server.config.Settings;

/** The server, started. */
public final class Server implements Serve.Running {
    private final ConfigurableApplicationContext context;
    private final GuideOpening opening;
    private final Keeping keeping;
    private final CountDownLatch closed;

    private Server(
            ConfigurableApplicationContext context, GuideOpening opening, Keeping keeping, CountDownLatch closed) {
        this.context = context;
        this.opening = opening;
        this.keeping = keeping;
        this.closed = closed;
    }

    /** Starts a server and returns when it answers, or says in {@link CannotStart} why it cannot. */
    public static Server start(Settings settings, Progress progress) {
        Platforms platforms = Platforms.of(settings, System.getenv());
        Port.check(settings);
        Path dataDirectory = DataDirectory.prepare(settings.dataDirectory());
        Keeping keeping = Keeping.open(settings.recordsDirectory(), System.getenv());
        GuideOpening opening = GuideOpening.begin(dataDirectory, settings.knowledgeDirectory(), progress);
        CountDownLatch closed = new CountDownLatch(1);
        try {
            return new Server(
                    application(opening, keeping, settings, platforms, closed).run(asArguments(settings, platforms)),
                    opening,
                    keeping,
                    closed);
        } catch (RuntimeException e) {
            opening.close();
            keeping.close();
            throw plainly(e, settings).orElse(e);
        }
    }

    private static SpringApplication application(
            GuideOpening opening, Keeping keeping, Settings settings, Platforms platforms, CountDownLatch closed) {
        SpringApplication application = new SpringApplication(Wardmate.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("opening", opening);
            context.getBeanFactory().registerSingleton("storage", keeping.storage());
            context.getBeanFactory().registerSingleton("membersReload", keeping.members());
            context.getBeanFactory().registerSingleton("settings", settings);
            if (platforms.slack() != null) {
                context.getBeanFactory().registerSingleton("slackSettings", platforms.slack());
            }
            if (platforms.teams() != null) {
                context.getBeanFactory().registerSingleton("teamsSettings", platforms.teams());
            }
        });
        application.addListeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        return application;
    }

    private static String[] asArguments(Settings settings, Platforms platforms) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + settings.port(),
                "--" + Wardmate.TRIAL + "=" + settings.trial(),
                "--" + SlackWiring.SLACK + "=" + (platforms.slack() != null),
                "--" + TeamsWiring.TEAMS + "=" + (platforms.teams() != null),
                "--" + Wardmate.TALKING + "=" + (settings.trial() || platforms.any())));
        if (settings.trial()) {
            // Nobody signs in to the trial, so it answers this machine alone, whatever the environment says.
            arguments.add("--server.address=127.0.0.1");
        }
        return arguments.toArray(String[]::new);
    }

    /** The failure in words, if it is one that the person who starts the server can do something about. */
    private static Optional<RuntimeException> plainly(RuntimeException failure, Settings settings) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case PortInUseException _ -> Stream.of(Port.inUse(settings.port(), failure));
                    case CannotStart plain -> Stream.of(plain);
                    case KnowledgeException plain ->
                        Stream.of(new CannotStart(String.valueOf(plain.getMessage()), failure));
                    default -> Stream.<RuntimeException>empty();
                })
                .findFirst();
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
        keeping.close();
    }
}
