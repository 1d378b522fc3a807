package org.wardmate.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.conversation.Parcels.Parcel;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block;
import org.wardmate.message.Buttons;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Somebody in a dialogue: what they do, and what they see after it. */
final class Talker {
    private static final Council COUNCIL = new Council(new CouncilId("sample"), "Sample Council", "nobody (sample)");

    final Member member;
    final DraftId draft;
    private final Records records;
    private Dialogue<Parcel> dialogue;
    private List<Message> seen = List.of();

    Talker(String name, Records records, Dialogue<Parcel> dialogue) {
        this.member = new Member(new MemberId(name), name + " (sample)", COUNCIL, Set.of(Role.COUNCILLOR), "", "");
        this.draft = new DraftId("parcel-of-" + name);
        this.records = records;
        this.dialogue = dialogue;
    }

    /** The server was started anew, perhaps with another version of the flow. */
    Talker meets(Dialogue<Parcel> restarted) {
        dialogue = restarted;
        return this;
    }

    Talker begins(Drafts<Parcel> drafts) {
        return does((turn, by) -> {
            drafts.put(turn, draft, Parcel.EMPTY);
            return by.begin(turn, member, draft);
        });
    }

    Talker comesBack() {
        return does((turn, by) -> by.resume(turn, member, draft));
    }

    Talker says(String words) {
        return does((turn, by) -> switch (by.hears(turn, member, draft, words, false)) {
            case Heard.Dealt(var said) -> said;
            case Heard.Asked() -> throw new AssertionError("Taken for a question: " + words);
        });
    }

    /** Asks something in the middle, which is answered elsewhere. */
    Talker asks(String words) {
        return does((turn, by) -> {
            assertThat(by.hears(turn, member, draft, words, true)).isEqualTo(new Heard.Asked());
            return by.again(turn, member, draft);
        });
    }

    Talker presses(String label) {
        return pressesAction(action(label));
    }

    Talker pressesAction(String action) {
        return does((turn, by) -> by.does(turn, member, FlowAction.read(action).orElseThrow(), Map.of()));
    }

    String action(String label) {
        return seen.stream()
                .flatMap(Buttons::of)
                .filter(choice -> choice.label().equals(label))
                .map(Block.Choice::action)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + label + "” in: " + seen));
    }

    Talker does(BiFunction<Transaction, Dialogue<Parcel>, List<Outgoing>> turn) {
        List<Outgoing> said = records.inTransaction(transaction -> turn.apply(transaction, dialogue));
        assertThat(said).extracting(Outgoing::to).containsOnly(member.id());
        seen = said.stream().map(Outgoing::message).toList();
        return this;
    }

    Talker sees(String... words) {
        assertThat(read()).contains(words);
        return this;
    }

    Talker doesNotSee(String... words) {
        assertThat(read()).doesNotContain(words);
        return this;
    }

    private String read() {
        return String.join("\n", seen.stream().map(Message::toString).toList());
    }
}
