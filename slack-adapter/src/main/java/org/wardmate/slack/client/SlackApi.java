package org.wardmate.slack.client;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Outcome;

/** Slack's Web API, one for all workspaces: each of the library's own leaves threads behind. */
public final class SlackApi implements AutoCloseable {
    private static final int MILLIS_A_CALL = 20_000;
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Slack says of some of these that a part may have been done all the same. */
    private static final Set<String> FAILED_ON_THE_WAY =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

    /** One call of one method. */
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        T with(MethodsClient client) throws IOException, SlackApiException;
    }

    private final Slack slack;

    /**
     * Opens the connections.
     *
     * @param baseUrl where the methods are, ending in {@code /api/}; null for Slack itself
     */
    public SlackApi(@Nullable String baseUrl) {
        SlackConfig config = new SlackConfig();
        config.setHttpClientCallTimeoutMillis(MILLIS_A_CALL);
        // Counting calls would need a thread for each kind, and what is counted is not asked for.
        config.setStatsEnabled(false);
        if (baseUrl != null) {
            config.setMethodsEndpointUrlPrefix(baseUrl);
        }
        // OkHttp sends a request again when a connection breaks, and Slack may then have it twice.
        OkHttpClient once = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build();
        this.slack = Slack.getInstance(config, new SlackHttpClient(once));
    }

    public Slack slack() {
        return slack;
    }

    public <T extends SlackApiTextResponse> Outcome<T> call(String token, Call<T> call) {
        try {
            T response = call.with(slack.methods(token));
            return response.isOk() ? new Outcome.Done<>(response) : failed(String.valueOf(response.getError()));
        } catch (SlackApiException e) {
            return failed(e);
        } catch (IOException | JsonParseException e) {
            return new Outcome.Unsure<>();
        }
    }

    private static <T> Outcome<T> failed(String error) {
        if (FAILED_ON_THE_WAY.contains(error)) {
            return new Outcome.Unsure<>();
        }
        return error.equals("ratelimited") || error.equals("rate_limited")
                ? new Outcome.NotNow<>(SHORT_PAUSE)
                : new Outcome.Refused<>(error);
    }

    private static <T> Outcome<T> failed(SlackApiException failure) {
        int status = failure.getResponse().code();
        if (status == 429) {
            return new Outcome.NotNow<>(asked(failure.getResponse().header("Retry-After")));
        }
        return status >= 500 ? new Outcome.Unsure<>() : new Outcome.Refused<>("http_" + status);
    }

    private static Duration asked(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return SHORT_PAUSE;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            throw new IllegalStateException("The connections to Slack could not be closed.", e);
        }
    }
}
