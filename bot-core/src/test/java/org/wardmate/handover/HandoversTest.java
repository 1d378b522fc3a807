package org.wardmate.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.handover.Desk.CLERK;
import static org.wardmate.handover.Desk.DEPUTY;
import static org.wardmate.handover.Desk.LEADER;
import static org.wardmate.handover.Desk.MEMBER;
import static org.wardmate.handover.Desk.OFFICER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.HandoverAction;
import org.wardmate.casework.HandoverAction.Deed;
import org.wardmate.conversation.Outgoing;
import org.wardmate.evidence.CustodyEvent;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.people.Member;
import org.wardmate.storage.StorageException;

class HandoversTest {
    private final Desk desk = new Desk();

    @Nested
    class Asking {
        @Test
        void showsTheFormWithItsLimits() {
            assertThat(desk.presses(OFFICER).getFirst().message().fallback())
                    .contains("Take evidence out of " + desk.file.id())
                    .contains("Why do you need it?")
                    .contains("Words inside screenshots are not blacked out")
                    .doesNotContain("Screenshots to leave out");
        }

        @Test
        void offersEachPictureToBeLeftOut() {
            desk.keep("threat.png", HostileFiles.png(30, 20));

            assertThat(desk.presses(OFFICER).getFirst().message().fallback()).contains("Screenshots to leave out");
        }

        @ParameterizedTest
        @MethodSource("org.wardmate.handover.HandoversTest#notAllowed")
        void isRefusedToWhoeverMayNot(Member who) {
            assertThat(words(desk.presses(who))).contains("not open to you");
            assertThat(words(desk.fills(who, complete()))).contains("not open to you");
        }

        @Test
        void needsAReason() {
            long before = desk.audited();

            assertThat(words(desk.fills(OFFICER, Map.of("reason", List.of("  "), "what", List.of("PACK")))))
                    .contains("say why");
            assertThat(words(desk.fills(OFFICER, Map.of("what", List.of("PACK")))))
                    .contains("say why");
            assertThat(words(desk.fills(OFFICER, Map.of("reason", List.of("x"), "what", List.of("ALL")))))
                    .contains("say why");
            assertThat(desk.audited()).isEqualTo(before);
        }

        @Test
        void isAudited() {
            long before = desk.audited();
            desk.permit(What.PACK, List.of(), List.of());

            assertThat(desk.audited()).isEqualTo(before + 1);
        }
    }

    /** The leader has a summary, the clerk no right to export, the deputy no share, and the member is no officer. */
    static Stream<Member> notAllowed() {
        return Stream.of(LEADER, CLERK, DEPUTY, MEMBER);
    }

    @Nested
    class Fetching {
        @Test
        void putsTheReasonIntoCustodyEachTime() {
            Evidence kept = desk.keep("threat.png", HostileFiles.png(30, 20));
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());
            long before = desk.audited();
            desk.fetched(permit);
            desk.fetched(permit);

            assertThat(desk.custody())
                    .filteredOn(CustodyEvent.Exported.class::isInstance)
                    .hasSize(2)
                    .allSatisfy(event -> assertThat(event)
                            .isEqualTo(new CustodyEvent.Exported(
                                    kept.id(),
                                    kept.sha256(),
                                    OFFICER.id(),
                                    desk.clock.instant(),
                                    "The police asked for it")));
            assertThat(desk.audited()).isEqualTo(before + 2);
            assertThat(desk.records.<List<Permit>>reading(reading -> Permits.of(reading, desk.file.id())))
                    .singleElement()
                    .satisfies(used -> assertThat(used.fetched()).hasSize(2));
        }

        @Test
        void ofThePoliceSheetLeavesThePicturesWhereTheyAre() throws Exception {
            desk.keep("threat.png", HostileFiles.png(30, 20));
            Export sheet = desk.opens(OFFICER.id(), desk.permit(What.POLICE_SHEET, List.of(), List.of()))
                    .orElseThrow()
                    .packed();

            assertThat(sheet.fileName()).isEqualTo(desk.file.id() + "-police-handover.pdf");
            assertThat(sheet.mediaType()).isEqualTo("application/pdf");
            assertThat(Box.read(Desk.bytes(sheet))).contains("Police hand-over sheet");
            assertThat(desk.custody()).noneMatch(CustodyEvent.Exported.class::isInstance);
        }

        @Test
        void endsAfterAnHour() {
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());
            desk.clock.pass(Duration.ofMinutes(59));
            assertThat(desk.opens(OFFICER.id(), permit)).isPresent();
            desk.clock.pass(Duration.ofMinutes(1));

            assertThat(desk.opens(OFFICER.id(), permit)).isEmpty();
        }

        @Test
        void isForWhoeverAskedAlone() {
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());

            assertThat(notAllowed())
                    .allSatisfy(
                            other -> assertThat(desk.opens(other.id(), permit)).isEmpty());
        }

        @Test
        void endsWhenTheCaseIsTakenBack() {
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());
            desk.happened(new CaseEvent.CaseWithdrawn(desk.clock.instant(), MEMBER.id()));

            assertThat(desk.opens(OFFICER.id(), permit)).isEmpty();
            assertThat(words(desk.presses(OFFICER))).contains("not open to you");
        }

        @Test
        void endsWhenTheMemberTakesItBackFromTheOfficer() {
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());
            desk.happened(new CaseEvent.ShareWithdrawn(desk.clock.instant(), MEMBER.id(), OFFICER.id()));

            assertThat(desk.opens(OFFICER.id(), permit)).isEmpty();
        }

        @Test
        void endsWhenTheCaseIsErased() {
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());
            desk.records.change(transaction -> {
                Handovers.forget(transaction, desk.file.id());
                desk.cases.erase(transaction, desk.file);
            });

            assertThat(desk.opens(OFFICER.id(), permit)).isEmpty();
            assertThat(words(desk.presses(OFFICER))).contains("not open to you");
        }

        @Test
        void ofAnUnknownPermitComesToNothing() {
            assertThat(desk.opens(OFFICER.id(), new PermitId(desk.file.id(), "guessed")))
                    .isEmpty();
            assertThat(desk.opens(OFFICER.id(), new PermitId(new CaseId("WM-7K3Q-92XF"), "guessed")))
                    .isEmpty();
        }

        @Test
        void handsNothingOutWhenAnOriginalIsNotWhatWasSealed() {
            Evidence kept = desk.keep("threat.png", HostileFiles.png(30, 20));
            PermitId permit = desk.permit(What.PACK, List.of(), List.of());
            Parting parting = desk.opens(OFFICER.id(), permit).orElseThrow();
            desk.blobs.delete(kept.copies().original().blob());

            assertThatThrownBy(parting::packed)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("deleted in the meantime");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "WM-7K3Q-92XF", "WM-7K3Q-92XF.", "WM-OOOO-1111.a", "WM-7K3Q-92XF.../x", "../WM-7K3Q-92XF.a"})
    void readsNoPermitFromWhatIsNone(String written) {
        assertThat(PermitId.read(written)).isEmpty();
    }

    @Test
    void readsItsOwnActionsAndNoOthers() {
        HandoverAction action = new HandoverAction(Deed.ASK, new CaseId("WM-7K3Q-92XF"));

        assertThat(HandoverAction.read(action.written())).isEqualTo(Optional.of(action));
        assertThat(List.of(
                        "handover:ASK", "handover:BURN:WM-7K3Q-92XF", "my-report:SHOW:WM-7K3Q-92XF", "handover:ASK:x"))
                .allSatisfy(other -> assertThat(HandoverAction.read(other)).isEmpty());
    }

    private static Map<String, List<String>> complete() {
        return Map.of("reason", List.of("For the police"), "what", List.of("PACK"));
    }

    private static String words(List<Outgoing> said) {
        return said.getFirst().message().fallback();
    }
}
