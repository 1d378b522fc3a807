package org.wardmate.server;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.wardmate.server.cli.Serve;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.config.DataDirectory;
import org.wardmate.server.config.Settings;

/** The server, started. */
public final class Server implements Serve.Running {
    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;

    private Server(ConfigurableApplicationContext context, CountDownLatch closed) {
        this.context = context;
        this.closed = closed;
    }

    /** Starts a server and returns when it answers, or says in {@link CannotStart} why it cannot. */
    public static Server start(Settings settings) {
        DataDirectory.prepare(settings.dataDirectory());
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(Wardmate.class);
        application.addListeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        try {
            return new Server(application.run(asArguments(settings)), closed);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw new CannotStart(
                            "Port %d is in use by another program. Stop that, or choose another port with SERVER_PORT."
                                    .formatted(settings.port()),
                            e);
                }
                if (cause instanceof CannotStart plain) {
                    throw plain;
                }
            }
            throw e;
        }
    }

    private static String[] asArguments(Settings settings) {
        String port = "--server.port=" + settings.port();
        String trial = "--" + Wardmate.TRIAL + "=" + settings.trial();
        // Nobody signs in to the trial, so it answers this machine alone, whatever the environment says.
        return settings.trial() ? new String[] {port, trial, "--server.address=127.0.0.1"} : new String[] {port, trial};
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
    }
}
