package org.wardmate.slack.fake;

import com.google.gson.JsonObject;

/** Slack's side of installing an app. */
final class OAuth {
    static final String CODE = "good-code";

    private OAuth() {}

    static JsonObject access(Form form, String token) {
        if (!form.get("code").equals(CODE)) {
            return FakeSlack.error("invalid_code");
        }
        JsonObject team = new JsonObject();
        team.addProperty("id", FakeSlack.TEAM);
        team.addProperty("name", "Sample Council");
        JsonObject user = new JsonObject();
        user.addProperty("id", "U0INSTALLER");
        JsonObject json = new JsonObject();
        json.addProperty("ok", true);
        json.addProperty("access_token", token);
        json.addProperty("token_type", "bot");
        json.addProperty("scope", "chat:write");
        json.addProperty("bot_user_id", FakeSlack.BOT);
        json.addProperty("app_id", "A0WARDMATE");
        json.add("team", team);
        json.add("authed_user", user);
        return json;
    }
}
