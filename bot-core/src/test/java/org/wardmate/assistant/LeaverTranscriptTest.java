package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** Somebody is taken off the list of people while they are in the middle of something. */
class LeaverTranscriptTest {
    private static final String NOT_KNOWN = "I do not know you yet.";

    private final List<MemberId> left = new ArrayList<>();
    private final Chat chat = new Chat(new WithoutLeavers(new DemoDirectory(List.of(Samples.THURROCK)), left));
    private final Person leaver = chat.person("thurrock-councillor-1");

    @Test
    void isRefusedAtTheNextTurn() {
        leaver.says("report").presses("Yes, I am safe");
        String goOn = leaver.action("Go on");
        left.add(new MemberId("thurrock-councillor-1"));

        leaver.says("my reports").sees(NOT_KNOWN).doesNotSee("Your reports");
        leaver.pressesAction(goOn).sees(NOT_KNOWN);
        leaver.joins().sees(NOT_KNOWN);
    }

    @Test
    void isNoLongerOfferedAsAStandIn() {
        left.add(new MemberId("thurrock-deputy-monitoring-officer"));

        assertThat(chat.person("thurrock-monitoring-officer").says("away").optionsOf("Who stands in for you?"))
                .containsExactly("Augusta Overhill (sample), Chief Executive");
    }

    private record WithoutLeavers(Directory people, List<MemberId> left) implements Directory {
        @Override
        public Optional<Member> find(MemberId id) {
            return people.find(id).filter(this::stays);
        }

        @Override
        public List<Member> of(CouncilId council) {
            return people.of(council).stream().filter(this::stays).toList();
        }

        private boolean stays(Member member) {
            return !left.contains(member.id());
        }
    }
}
