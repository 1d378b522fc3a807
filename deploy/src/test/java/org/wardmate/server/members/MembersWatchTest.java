package org.wardmate.server.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.server.config.CannotStart;

class MembersWatchTest {
    private static final CouncilId DURHAM = new CouncilId("durham");
    private static final String HEADING =
            "council,email,name,roles,ward,political_group,committees,parish,slack_team,teams_tenant\n";
    private static final String GRETA = "durham,greta@durham.example,Greta (sample),monitoring_officer,,,,,,\n";
    private static final String KIT = "durham,kit@durham.example,Kit (sample),councillor,,,,,,\n";

    @TempDir
    private Path folder;

    private final AtomicInteger changes = new AtomicInteger();
    private Path path = Path.of("");
    private MembersWatch watch;
    private long writes;

    @BeforeEach
    void twoPeopleAreInTheFile() throws IOException {
        path = folder.resolve("members.csv");
        write(HEADING + GRETA + KIT);
        watch = MembersWatch.open(file());
        watch.directory().onChange(changes::incrementAndGet);
    }

    @AfterEach
    void noMore() {
        watch.close();
    }

    private MembersFile file() {
        return new MembersFile(
                path,
                List.of(new Council(DURHAM, "Durham County Council", "the clerk")),
                email -> new MemberId(email.replace('@', '.')));
    }

    /** Each at a time of its own, so that no test depends on how finely a disk tells time. */
    private void write(String words) throws IOException {
        Files.writeString(path, words);
        Files.setLastModifiedTime(
                path, FileTime.from(Instant.parse("2026-11-21T09:00:00Z").plusSeconds(++writes)));
    }

    private List<String> names() {
        return watch.directory().of(DURHAM).stream().map(Member::name).toList();
    }

    @Test
    void takesAChangeOnceTheFileIsNoLongerWritten() throws IOException {
        write(HEADING + GRETA);
        watch.look();
        assertThat(names()).containsExactly("Greta (sample)", "Kit (sample)");

        watch.look();
        assertThat(names()).containsExactly("Greta (sample)");
        assertThat(watch.directory().find(new MemberId("kit.durham.example"))).isEmpty();
        assertThat(changes).hasValue(1);
    }

    @Test
    void waitsWhileTheFileStillChanges() throws IOException {
        write(HEADING);
        watch.look();
        write(HEADING + GRETA);
        watch.look();
        assertThat(names()).hasSize(2);

        watch.look();
        assertThat(names()).containsExactly("Greta (sample)");
    }

    @Test
    void leavesEverybodyWhereTheFileHasErrors() throws IOException {
        write(HEADING + GRETA + "durham,kit,Kit (sample),councillor,,,,,,\n");
        watch.look();
        watch.look();

        assertThat(names()).hasSize(2);
        assertThat(watch.reload().done()).isFalse();
        assertThat(watch.reload().lines())
                .containsExactly(
                        "line 3, error: “kit” is not an e-mail address.",
                        "The file cannot be used: 1 error, 0 warnings.",
                        "Everybody stays as they were.");
        assertThat(changes).hasValue(0);
    }

    @Test
    void leavesEverybodyWhereTheFileIsAwayAndTakesItWhenItIsBack() throws IOException {
        Files.delete(path);
        watch.look();
        watch.look();
        assertThat(names()).hasSize(2);
        assertThat(watch.reload().done()).isFalse();

        write(HEADING + KIT);
        watch.look();
        watch.look();
        assertThat(names()).containsExactly("Kit (sample)");
    }

    @Test
    void takesAChangeAtOnceWhenAsked() throws IOException {
        write(HEADING + KIT + "durham,ada@durham.example,Ada (sample),councillor,,,,,,\n");

        assertThat(watch.reload().lines()).containsExactly("The members file was read: 2 people, 1 new, 1 gone.");
        assertThat(watch.reload().lines()).containsExactly("The members file is as it was: 2 people.");
        assertThat(names()).containsExactly("Kit (sample)", "Ada (sample)");
    }

    @Test
    void changesNothingForAFileThatWasOnlyTouched() throws IOException {
        write(HEADING + GRETA + KIT);
        watch.look();
        watch.look();

        assertThat(changes).hasValue(0);
    }

    @Test
    void doesNotBeginWithAFileThatCannotBeUsed() throws IOException {
        write(HEADING + GRETA + "durham,kit,Kit Secret,councillor,,,,,,\n");
        assertThatThrownBy(() -> MembersWatch.open(file()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used (1 error, in line 3). The command “members check ")
                .hasMessageNotContaining("Secret");

        Files.delete(path);
        assertThatThrownBy(() -> MembersWatch.open(file()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WARDMATE_DIRECTORY");
    }
}
