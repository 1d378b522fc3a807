package org.wardmate.teams.web;

import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what the Bot Framework signed for this bot, for Teams. The SDK checks signature, times (five minutes either way)
 * and endorsement; everything it takes on trust was read from the {@link Badge} before.
 */
final class Gate implements AutoCloseable {
    static final String CHANNEL = "msteams";

    private static final int PATIENCE_SECONDS = 15;

    private final String appId;
    private final SigningKeys keys;
    private final JwtTokenExtractor extractor;

    Gate(String appId, URI metadata, Clock clock) {
        this.appId = appId;
        this.keys = new SigningKeys(metadata, clock);
        TokenValidationParameters parameters = ChannelValidation.getTokenValidationParameters();
        parameters.issuerSigningKeyResolver = keys;
        this.extractor = new JwtTokenExtractor(parameters, metadata.toString(), List.of("RS256"));
    }

    Optional<Badge> open(@Nullable String authorization) {
        return Badge.read(authorization, appId).filter(_ -> isSigned(String.valueOf(authorization)));
    }

    private boolean isSigned(String authorization) {
        try {
            ClaimsIdentity identity =
                    extractor.getIdentity(authorization, CHANNEL, List.of()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return identity != null && identity.isAuthenticated();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        keys.close();
    }
}
