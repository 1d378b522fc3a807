package org.wardmate.teams.fake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An account in an organisation. */
public record FakeUser(String name, String email, Kind kind) {
    /** What sort of account it is. */
    public enum Kind {
        MEMBER,
        GUEST,
        STRANGER
    }

    /** In the organisation's own directory. */
    public String object() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** As the bot knows them. */
    public String id() {
        return "29:1" + name;
    }

    /** The chat with the bot alone. */
    public String chat() {
        return "a:1" + name;
    }

    public ObjectNode account() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id())
                .put("name", name + " (sample)")
                .put("aadObjectId", object());
    }

    ObjectNode inRoster() {
        String signIn = kind == Kind.GUEST ? email.replace("@", "_") + "#EXT#@sample.onmicrosoft.example" : email;
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id())
                .put("objectId", object())
                .put("name", name + " (sample)")
                .put("email", email.toUpperCase(Locale.ROOT))
                .put("userPrincipalName", signIn)
                .put("userRole", kind == Kind.GUEST ? "guest" : "user")
                .put("tenantId", kind == Kind.STRANGER ? FakeTeams.OTHER_TENANT : FakeTeams.TENANT);
    }
}
