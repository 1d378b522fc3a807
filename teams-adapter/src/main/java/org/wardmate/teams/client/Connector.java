package org.wardmate.teams.client;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Outcome;
import retrofit2.Retrofit;

/** The Bot Connector, by way of the SDK's client; without the SDK's retries, which may send a message twice. */
public final class Connector implements AutoCloseable {
    /** Entra lets the bot have no token, as when its secret has ended. */
    public static final String NO_TOKEN = "no_token";

    static final String OTHER_HOST = "other_host";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 64;
    private static final int REMEMBERED = 100;

    private final Map<String, RestConnectorClient> clients = new ConcurrentHashMap<>();
    private final Hosts hosts;
    private final Login login;
    private final Entra entra;
    private final Dispatcher dispatcher = new Dispatcher();
    private final OkHttpClient client;

    /** The SDK's own client may ask again by itself, and follow a redirect with the token. */
    private static final class Never extends RetryStrategy {
        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int count, Response response) {
            return false;
        }
    }

    public Connector(Credentials credentials, Hosts hosts) {
        this.hosts = hosts;
        this.login = new Login(credentials.loginBaseUrl());
        this.entra = new Entra(credentials.appId(), credentials.password(), credentials.tenant(), login);
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        this.client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(PATIENCE)
                .build();
    }

    /**
     * The bot's own, as they stand in the Azure portal.
     *
     * @param loginBaseUrl scheme and host that stand in for Entra's; null for Entra itself
     */
    public record Credentials(
            String appId,
            String password,
            String tenant,
            @Nullable String loginBaseUrl) {
        @Override
        public String toString() {
            return "credentials of " + appId;
        }
    }

    Outcome<String> token() {
        return entra.token();
    }

    /** Asks something of the service at an address; not where the address is none that may have a token. */
    <T> Outcome<T> call(String service, Function<Conversations, CompletableFuture<T>> call) {
        if (!hosts.isService(service)) {
            return new Outcome.Refused<>(OTHER_HOST);
        }
        return entra.token().then(_ -> called(service, call));
    }

    private <T> Outcome<T> called(String service, Function<Conversations, CompletableFuture<T>> call) {
        try {
            return new Outcome.Done<>(
                    call.apply(at(service).getConversations()).get(PATIENCE.toSeconds() + 5, TimeUnit.SECONDS));
        } catch (ErrorResponseException e) {
            return failed(e);
        } catch (ExecutionException e) {
            return e.getCause() instanceof ErrorResponseException answer ? failed(answer) : new Outcome.Unsure<>();
        } catch (TimeoutException e) {
            return new Outcome.Unsure<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unsure<>();
        }
    }

    private RestConnectorClient at(String service) {
        if (clients.size() > REMEMBERED) {
            clients.clear();
        }
        return clients.computeIfAbsent(
                service,
                address -> new RestConnectorClient(new RestClient.Builder(client.newBuilder(), new Retrofit.Builder())
                        .withBaseUrl(address)
                        .withCredentials(entra)
                        .withRetryStrategy(new Never())
                        .withSerializerAdapter(new JacksonAdapter())
                        .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                        .build()));
    }

    private static <T> Outcome<T> failed(ErrorResponseException failure) {
        int status = failure.response() == null ? 500 : failure.response().code();
        return switch (status) {
            // 412: somebody else was writing there at that moment.
            case 412, 429 -> new Outcome.NotNow<>(asked(failure));
            case 408, 500, 502, 503, 504 -> new Outcome.Unsure<>();
            default -> new Outcome.Refused<>(code(failure).orElse("http_" + status));
        };
    }

    private static Optional<String> code(ErrorResponseException failure) {
        return Optional.ofNullable(failure.body())
                .map(body -> body.getError())
                .map(error -> error.getCode())
                .filter(code -> code.matches("[A-Za-z]{1,60}"));
    }

    private static Duration asked(ErrorResponseException failure) {
        String retryAfter = failure.response().headers().get("Retry-After");
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return SHORT_PAUSE;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
    }

    @Override
    public void close() {
        dispatcher.executorService().shutdown();
        client.connectionPool().evictAll();
        login.close();
    }
}
