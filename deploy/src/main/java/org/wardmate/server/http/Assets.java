package org.wardmate.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The style sheet, scripts and pictures of our pages. A browser keeps them, and asks each time whether they changed. */
public final class Assets {
    private static final Map<String, MediaType> TYPES = Map.of(
            "wardmate.css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "chat.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "outbox.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "uploads.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "connection.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "document.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "icon.svg", MediaType.parseMediaType("image/svg+xml"));

    private final Map<String, Asset> assets =
            TYPES.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Asset::load));
    private final Problems problems;

    public Assets(Problems problems) {
        this.problems = problems;
    }

    public ServerResponse serve(ServerRequest request) {
        Asset asset = assets.get(request.pathVariable("name"));
        if (asset == null) {
            return problems.response(Problem.NOT_FOUND);
        }
        boolean kept = request.headers().asHttpHeaders().getIfNoneMatch().contains(asset.tag());
        var response = kept ? ServerResponse.status(HttpStatus.NOT_MODIFIED) : ServerResponse.ok();
        response.eTag(asset.tag()).cacheControl(CacheControl.noCache());
        return kept ? response.build() : response.contentType(asset.type()).body(asset.bytes());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(MediaType type, byte[] bytes, String tag) {
        static Asset load(String name) {
            try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("/assets/" + name), name)) {
                byte[] bytes = in.readAllBytes();
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Asset(
                        Objects.requireNonNull(TYPES.get(name)),
                        bytes,
                        "\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
