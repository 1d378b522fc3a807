package org.wardmate.slack.fake;

import com.google.gson.JsonObject;

/** An account in the workspace. */
public record FakeUser(String id, String email, Kind kind) {
    /** What sort of account it is. */
    public enum Kind {
        MEMBER,
        UNCONFIRMED,
        GUEST,
        STRANGER,
        DEACTIVATED,
        BOT
    }

    JsonObject asJson(String team) {
        JsonObject profile = new JsonObject();
        profile.addProperty("email", email);
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("team_id", kind == Kind.STRANGER ? "T0OTHER" : team);
        json.addProperty("deleted", kind == Kind.DEACTIVATED);
        json.addProperty("is_restricted", kind == Kind.GUEST);
        json.addProperty("is_stranger", kind == Kind.STRANGER);
        json.addProperty("is_bot", kind == Kind.BOT);
        json.addProperty("is_email_confirmed", kind != Kind.UNCONFIRMED);
        json.add("profile", profile);
        return json;
    }
}
