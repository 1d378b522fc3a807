package org.wardmate.teams.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request says of itself in its {@code Authorization} header, before anybody looked at the signature. Only tokens
 * of the Bot Framework's own channels are read: the SDK has other ways for other issuers, which are not for us.
 *
 * @param service the address that the token is for
 */
record Badge(String service) {
    static final String ISSUER = "https://api.botframework.com";

    private static final int LONGEST = 8192;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(5).build())
                    .build())
            .build();

    /** Empty unless the token is of the right kind, issuer and audience, is under a key, and ends some day. */
    static Optional<Badge> read(@Nullable String authorization, String appId) {
        if (authorization == null || authorization.length() > LONGEST || !authorization.startsWith("Bearer ")) {
            return Optional.empty();
        }
        String[] parts = authorization.substring("Bearer ".length()).split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode header = json(parts[0]);
            JsonNode claims = json(parts[1]);
            boolean isOurs = says(header, "alg", "RS256")
                    && header.path("kid").isString()
                    && says(claims, "iss", ISSUER)
                    && says(claims, "aud", appId)
                    // The SDK takes a token without an end for one that never ends.
                    && claims.path("exp").isIntegralNumber()
                    && claims.path("serviceurl").isString();
            return isOurs ? Optional.of(new Badge(claims.path("serviceurl").asString())) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean says(JsonNode object, String name, String expected) {
        return object.path(name).isString() && object.path(name).asString().equals(expected);
    }

    private static JsonNode json(String part) {
        return JSON.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
