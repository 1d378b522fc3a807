package org.wardmate.teams.web;

import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import com.microsoft.bot.connector.authentication.OpenIdMetadataResolver;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that the Bot Framework signs with, as it publishes them. The SDK's own way there has no time limit, and forgets
 * all keys when it cannot get new ones; here old keys stay until there are new.
 */
final class SigningKeys implements OpenIdMetadataResolver, OpenIdMetadata, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private static final Duration GOOD_FOR = Duration.ofHours(24);
    /** A stranger who names keys that there are not must not make us ask each time. */
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 1 << 20;

    private final URI metadata;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Map<String, OpenIdMetadataKey> keys = Map.of();
    private Instant read = Instant.EPOCH;
    private Instant tried = Instant.EPOCH;

    SigningKeys(URI metadata, Clock clock) {
        this.metadata = metadata;
        this.clock = clock;
    }

    @Override
    public OpenIdMetadata get(String url) {
        return this;
    }

    @Override
    public synchronized @Nullable OpenIdMetadataKey getKey(String id) {
        Instant now = clock.instant();
        boolean isOld = now.isAfter(read.plus(GOOD_FOR));
        boolean mayTry = now.isAfter(tried.plus(BETWEEN_TRIES));
        if ((isOld || !keys.containsKey(id)) && mayTry) {
            tried = now;
            renew(now);
        }
        return keys.get(id);
    }

    private void renew(Instant now) {
        try {
            URI at = URI.create(read(metadata).path("jwks_uri").asString(""));
            if (!metadata.getRawAuthority().equals(at.getRawAuthority())
                    || !metadata.getScheme().equals(at.getScheme())) {
                throw new IOException("The keys are said to be on another host.");
            }
            Map<String, OpenIdMetadataKey> found = new HashMap<>();
            for (JsonNode key : read(at).path("keys")) {
                if (key.path("kty").asString("").equals("RSA")
                        && key.path("kid").isString()) {
                    found.put(key.path("kid").asString(), key(key));
                }
            }
            keys = Map.copyOf(found);
            read = now;
        } catch (IOException | GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            LOG.warn("The Bot Framework's keys cannot be read at the moment: {}", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode read(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            byte[] bytes = body.readNBytes(LONGEST);
            if (response.statusCode() != 200) {
                throw new IOException("The answer was %d.".formatted(response.statusCode()));
            }
            return json.readTree(bytes);
        }
    }

    private static OpenIdMetadataKey key(JsonNode written) throws GeneralSecurityException {
        OpenIdMetadataKey key = new OpenIdMetadataKey();
        key.key = (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(written, "n"), number(written, "e")));
        // None at all, and the SDK would not ask for any.
        key.endorsements = strings(written.path("endorsements"));
        key.certificateChain = strings(written.path("x5c"));
        return key;
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asString("")));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
