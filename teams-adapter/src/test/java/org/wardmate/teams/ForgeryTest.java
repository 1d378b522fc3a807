package org.wardmate.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.net.http.HttpResponse;
import java.security.PrivateKey;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Tokens;
import tools.jackson.databind.node.ObjectNode;

/** Requests that do not come from Teams, or not as Teams sends them, and what they are answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgeryTest {
    private final TeamsHouse house = new TeamsHouse();

    /** A request that is right but for one thing. */
    record Forgery(
            String what,
            int answer,
            Consumer<ObjectNode> header,
            Consumer<ObjectNode> claims,
            PrivateKey key,
            UnaryOperator<String> authorization,
            UnaryOperator<String> body) {
        @Override
        public String toString() {
            return what + ": " + answer;
        }
    }

    private static Forgery header(String what, Consumer<ObjectNode> change) {
        return new Forgery(what, 401, change, _ -> {}, Tokens.KEY.getPrivate(), same(), same());
    }

    private static Forgery claims(String what, Consumer<ObjectNode> change) {
        return new Forgery(what, 401, _ -> {}, change, Tokens.KEY.getPrivate(), same(), same());
    }

    private static Forgery key(String what, String id, PrivateKey key) {
        return new Forgery(what, 401, header -> header.put("kid", id), _ -> {}, key, same(), same());
    }

    private static Forgery token(String what, UnaryOperator<String> change) {
        return new Forgery(what, 401, _ -> {}, _ -> {}, Tokens.KEY.getPrivate(), change, same());
    }

    private static Forgery body(String what, int answer, UnaryOperator<String> change) {
        return new Forgery(what, answer, _ -> {}, _ -> {}, Tokens.KEY.getPrivate(), same(), change);
    }

    private static <T> UnaryOperator<T> same() {
        return UnaryOperator.identity();
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                token("without a token", _ -> ""),
                token("a password in place of a token", _ -> "Basic dXNlcjpwYXNz"),
                token("words in place of a token", _ -> "Bearer now"),
                token("garbage in three parts", _ -> "Bearer a.b.c"),
                token("only two parts", token -> token.substring(0, token.lastIndexOf('.'))),
                token("a signature cut short", token -> token.substring(0, token.length() - 8)),
                token("another signature", token -> token.substring(0, token.lastIndexOf('.')) + ".AAAA"),
                token("a token of 20 KB", token -> token + "A".repeat(20_000)),
                header("signed by nobody: alg none", header -> header.put("alg", "none")),
                header("signed with a shared secret: alg HS256", header -> header.put("alg", "HS256")),
                header("without a key's name", header -> header.remove("kid")),
                key("a key that is not published", "key-9", Tokens.STRANGE.getPrivate()),
                key("signed with another key under a known name", "key-1", Tokens.STRANGE.getPrivate()),
                key("a key that is not endorsed for Teams", "key-2", Tokens.UNENDORSED.getPrivate()),
                key("a key without endorsements", "key-3", Tokens.UNENDORSED.getPrivate()),
                claims("for another bot", claims -> claims.put("aud", FakeTeams.TENANT)),
                claims("for nobody", claims -> claims.remove("aud")),
                claims("ended six minutes ago", claims -> claims.put("exp", now() - 360)),
                claims("begins in six minutes", claims -> claims.put("nbf", now() + 360)),
                claims("never ends", claims -> claims.remove("exp")),
                claims("another issuer", claims -> claims.put("iss", "https://evil.example")),
                claims(
                        "the emulator's issuer",
                        claims -> claims.put("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
                claims(
                        "a skill's issuer",
                        claims -> claims.put(
                                        "iss",
                                        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")
                                .put("ver", "2.0")
                                .put("azp", FakeTeams.TENANT)),
                claims("the issuer of another cloud", claims -> claims.put("iss", "https://api.botframework.us")),
                claims("a token without serviceUrl", claims -> claims.remove("serviceurl")),
                claims(
                        "a token for another serviceUrl",
                        claims -> claims.put("serviceurl", "https://smba.trafficmanager.net/uk/")),
                both("a serviceUrl that is not listed", "https://evil.example/teams/"),
                both("a serviceUrl that only ends alike", "https://evilbotframework.com/"),
                both("http where there should be https", "http://smba.trafficmanager.net/uk/"),
                both("a serviceUrl with a user in it", "https://smba.trafficmanager.net@evil.example/"),
                both("this machine, at another port", "http://127.0.0.1:1/teams/"),
                body("another channel", 401, body -> body.replace("msteams", "webchat")),
                body("without channelId", 400, body -> body.replace("channelId", "chanelId")),
                body("without serviceUrl", 400, body -> body.replace("serviceUrl", "srvUrl")),
                body("without a type", 400, body -> body.replace("\"type\"", "\"tpe\"")),
                body("nothing", 400, _ -> ""),
                body("no JSON", 400, _ -> "{\"type\":"),
                body("an array", 400, _ -> "[]"),
                body("two channels", 400, body -> body.replaceFirst("\\{", "{\"channelId\":\"msteams\",")),
                body("deep JSON", 400, _ -> "{\"type\":" + "[".repeat(10_000)),
                body("300 KB", 413, body -> body + " ".repeat(300_000)),
                body("ids that are none", 400, body -> body.replace("29:1ivy", "../x")),
                body("without a person", 400, body -> body.replace("aadObjectId", "adObjectId")),
                body("two organisations", 400, body -> body.replaceFirst(FakeTeams.TENANT, FakeTeams.OTHER_TENANT)),
                body("a conversation of tomorrow", 400, body -> body.replace("personal", "hologram")),
                body("an invoke of tomorrow", 501, body -> body.replace("\"message\"", "\"invoke\"")),
                body("a kind of tomorrow", 200, body -> body.replace("\"message\"", "\"hologram\"")));
    }

    /** Token and message agree on it. */
    private static Forgery both(String what, String service) {
        return new Forgery(
                what,
                401,
                _ -> {},
                claims -> claims.put("serviceurl", service),
                Tokens.KEY.getPrivate(),
                same(),
                body -> body.replaceFirst("\"serviceUrl\":\"[^\"]*\"", "\"serviceUrl\":\"" + service + "\""));
    }

    @BeforeAll
    void beginsWithNothing() {
        assertThat(house.core.received()).isEqualTo(0);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void areTurnedAwayAndReachNobody(Forgery forgery) {
        int before = house.core.received();

        HttpResponse<String> answer = send(forgery);

        assertThat(answer.statusCode()).isEqualTo(forgery.answer());
        assertThat(answer.body()).isEmpty();
        house.hand(house.prudence).writes("hello");
        until("the officer's hello", () -> house.core.received() > before);
        assertThat(house.core.received()).isEqualTo(before + 1);
        assertThat(house.hand(house.ivy).sees()).isEmpty();
    }

    @Test
    void theSameRequestIsTakenWhenItIsRight() {
        TeamsHouse other = new TeamsHouse();
        try (other) {
            ObjectNode right = other.hand(other.ivy).message("hello");

            HttpResponse<String> answer =
                    Hand.send(other.messages(), right.toString(), "Bearer " + Tokens.good(other.teams.service()));

            assertThat(answer.statusCode()).isEqualTo(200);
            until("one", () -> other.core.received() == 1);
        }
    }

    private HttpResponse<String> send(Forgery forgery) {
        ObjectNode header = Tokens.header();
        forgery.header().accept(header);
        ObjectNode claims = Tokens.claims(house.teams.service());
        forgery.claims().accept(claims);
        String token = "Bearer " + Tokens.signed(header, claims, forgery.key());
        String body = house.hand(house.ivy).message("hello").toString();
        return Hand.send(
                house.messages(),
                forgery.body().apply(body),
                forgery.authorization().apply(token));
    }
}
