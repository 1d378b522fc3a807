package org.wardmate.teams.fake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tokens as the Bot Framework signs them, and the keys it publishes. */
public final class Tokens {
    public static final KeyPair KEY = pair();
    public static final KeyPair UNENDORSED = pair();
    public static final KeyPair STRANGE = pair();

    private static final long FIVE_MINUTES = 300;

    private Tokens() {}

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode published() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode keys = all.putArray("keys");
        keys.add(published("key-1", KEY));
        ((ObjectNode) keys.get(0)).putArray("endorsements").add("msteams").add("webchat");
        keys.add(published("key-2", UNENDORSED));
        ((ObjectNode) keys.get(1)).putArray("endorsements").add("webchat");
        keys.add(published("key-3", UNENDORSED));
        return all;
    }

    private static ObjectNode published(String id, KeyPair pair) {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return JsonNodeFactory.instance
                .objectNode()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("kid", id)
                .put("n", base64.encodeToString(key.getModulus().toByteArray()))
                .put("e", base64.encodeToString(key.getPublicExponent().toByteArray()));
    }

    /** The claims of a good token. */
    public static ObjectNode claims(String service) {
        long now = System.currentTimeMillis() / 1000;
        return JsonNodeFactory.instance
                .objectNode()
                .put("iss", "https://api.botframework.com")
                .put("aud", FakeTeams.APP)
                .put("serviceurl", service)
                .put("nbf", now - FIVE_MINUTES)
                .put("exp", now + FIVE_MINUTES);
    }

    public static ObjectNode header() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("alg", "RS256")
                .put("kid", "key-1")
                .put("typ", "JWT");
    }

    public static String good(String service) {
        return signed(header(), claims(service), KEY.getPrivate());
    }

    public static String signed(ObjectNode header, ObjectNode claims, PrivateKey key) {
        String words = base64(header.toString()) + "." + base64(claims.toString());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(words.getBytes(StandardCharsets.UTF_8));
            return words + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String base64(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
