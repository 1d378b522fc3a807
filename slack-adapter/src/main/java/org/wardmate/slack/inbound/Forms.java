package org.wardmate.slack.inbound;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Voice;
import org.wardmate.slack.client.People;
import org.wardmate.slack.client.Sayings;
import org.wardmate.slack.client.SlackUser;
import org.wardmate.slack.client.Windows;
import org.wardmate.slack.render.Window;

/** Windows with forms: opened where Slack lets them be opened, and not closed before all is there that must be. */
final class Forms {
    private static final Logger LOG = LoggerFactory.getLogger(Forms.class);

    private final Windows windows;
    private final People people;
    private final Voice voice;

    Forms(Windows windows, People people, Voice voice) {
        this.windows = windows;
        this.people = people;
        this.voice = voice;
    }

    /** Opens what a button stands for; what will not open is asked for in the chat. */
    void open(Arrival.Opened opened, MemberId member) {
        windows.find(member, opened.form())
                .ifPresentOrElse(
                        block -> open(opened, member, block),
                        () -> voice.say(opened.eventId(), member, Sayings.FORM_GONE));
    }

    private void open(Arrival.Opened opened, MemberId member, Block block) {
        Outcome<Boolean> outcome = windows.open(opened.from(), opened.trigger(), block);
        if (outcome instanceof Outcome.Done<Boolean>) {
            return;
        }
        LOG.info("A window did not open: {}.", outcome);
        if (block instanceof Block.Form form) {
            voice.say(
                    opened.eventId(),
                    member,
                    Message.of(new Block.Paragraph(Sayings.FORM_HERE_INSTEAD), form),
                    transaction -> windows.intoMessage(transaction, member, form));
        } else {
            voice.say(opened.eventId(), member, Sayings.FILES_HERE_INSTEAD);
        }
    }

    void sent(MemberId member, String form) {
        windows.sent(member, form);
    }

    /**
     * What is missing in a window that is being sent, by the block it is missing in; the window then stays open with all
     * that was filled in. Nothing where the form is not known here any more: it may still be good for something.
     */
    Map<String, String> missing(ViewSubmissionPayload payload) {
        String id = payload.getView().getPrivateMetadata();
        SlackUser user =
                new SlackUser(payload.getTeam().getId(), payload.getUser().getId());
        return people.known(user)
                .flatMap(member -> windows.find(member, id))
                .map(block -> missing(block, FormValues.read(payload.getView().getState(), "0", id)))
                .orElse(Map.of());
    }

    private static Map<String, String> missing(Block block, FormValues filled) {
        Map<String, String> missing = new HashMap<>();
        if (block instanceof Block.Form(var id, var fields, var _)) {
            for (int n = 0; n < fields.size(); n++) {
                String words = missing(fields.get(n), filled.values());
                if (!words.isEmpty()) {
                    missing.put(Window.blockId(n + 1, id), words);
                }
            }
        } else if (block instanceof Block.FileRequest(var id, var _)
                && filled.files().isEmpty()) {
            missing.put(Window.blockId(1, id), Sayings.MISSING_FILES);
        }
        return missing;
    }

    private static String missing(Field field, Map<String, List<String>> values) {
        boolean isThere = values.getOrDefault(field.id(), List.of()).stream().anyMatch(each -> !each.isBlank());
        return isThere
                ? ""
                : switch (field) {
                    case Field.Text text -> text.required() ? Sayings.MISSING_WORDS : "";
                    case Field.PickOne _ -> Sayings.MISSING_CHOICE;
                    case Field.PickAny _, Field.Date _ -> "";
                };
    }
}
