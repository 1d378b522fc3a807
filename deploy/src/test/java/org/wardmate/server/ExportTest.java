package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.assistant.Links;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.HandoverAction;
import org.wardmate.casework.HandoverAction.Deed;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Told;
import org.wardmate.casework.Urgency;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.CustodyEvent;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.server.fetch.SealedLinks;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.MasterKey;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.Tokens;

/** Evidence on its way out of a real server, and the command that checks it where it arrives. */
@Timeout(60)
class ExportTest {
    private static final String OFFICER = "thurrock-monitoring-officer";

    @TempDir
    private Path records;

    @TempDir
    private Path elsewhere;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
    void leavesAsOnePackThatCanBeChecked() throws IOException {
        CaseId report = aCaseWithAPicture();
        try (RunningServer server = RunningServer.on(0, records)) {
            TrialMember officer = new TrialMember(server, OFFICER);
            officer.sees("Welcome").pressesOnAnEarlierMessage(new HandoverAction(Deed.ASK, report).written());
            officer.sees("Why do you need it?")
                    .writes("reason", "The police asked for it")
                    .ticks("The whole evidence pack")
                    .writes("words", "Grimble")
                    .sends()
                    .sees("for one hour");
            String link = officer.last("href=\"(/trial/[^\"]*/packs/[^\"]*)\"").group(1);

            HttpResponse<String> headers = server.get(link);
            assertThat(headers.statusCode()).isEqualTo(200);
            assertThat(headers.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + report + "-evidence.zip\"");
            assertThat(headers.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.headers().firstValue("Content-Type")).contains("application/zip");
            checks(server.bytes(link));

            String others = link.replace(OFFICER, "thurrock-democratic-services");
            assertThat(server.get(others).statusCode()).isEqualTo(404);
            assertThat(server.get(link + "x").body()).contains("does not work any more");
        }
    }

    @Test
    void opensByALinkFromAChat() {
        CaseId report = aCaseWithAPicture();
        String picture = report + "/" + thePicture(report);
        Tokens tokens = MasterKey.fromFile(records.resolve("master.key")).tokens(SealedLinks.PURPOSE);
        try (RunningServer server = RunningServer.on(0, records)) {
            String link = link(server, tokens, OFFICER, picture, Clock.systemUTC());

            HttpResponse<String> page = server.get(link, "Accept", "text/html");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("This link is for", "Show the screenshot")
                    .doesNotContain(report.value());

            HttpResponse<String> shown = server.post(link, "", "Origin", server.address());
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");

            String others = link(server, tokens, "thurrock-democratic-services", picture, Clock.systemUTC());
            assertThat(server.post(others, "", "Origin", server.address()).statusCode())
                    .isEqualTo(404);
            String left = link(server, tokens, "somebody-who-left", picture, Clock.systemUTC());
            String over = link(server, tokens, OFFICER, picture, Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)));
            for (String dead : List.of(left, over, link + "x", "/open/x")) {
                HttpResponse<String> refused = server.get(dead, "Accept", "text/html");
                assertThat(refused.statusCode()).isEqualTo(410);
                assertThat(refused.body()).contains("Links hold for one hour");
            }
        }
        assertThat(lookedAt(report))
                .as("a look at the page is no look at the picture")
                .containsExactly(OFFICER);
    }

    private String thePicture(CaseId report) {
        try (Storage storage = Storage.open(records, Map.of(), Wardmate.IDS)) {
            EvidenceRoom room = new EvidenceRoom(storage.blobs(), new Darkroom(), Clock.systemUTC(), Wardmate.IDS);
            return storage.records()
                    .reading(reading -> room.list(reading, report.keyOwner()))
                    .getFirst()
                    .id()
                    .value();
        }
    }

    private List<String> lookedAt(CaseId report) {
        try (Storage storage = Storage.open(records, Map.of(), Wardmate.IDS)) {
            EvidenceRoom room = new EvidenceRoom(storage.blobs(), new Darkroom(), Clock.systemUTC(), Wardmate.IDS);
            return storage.records().reading(reading -> room.custody(reading, report.keyOwner())).stream()
                    .filter(CustodyEvent.Viewed.class::isInstance)
                    .map(event -> event.by().value())
                    .toList();
        }
    }

    private static String link(RunningServer server, Tokens tokens, String person, String picture, Clock clock) {
        URI address = URI.create(server.address());
        return new SealedLinks(address, tokens, clock)
                .to(new MemberId(person), Links.Kind.PICTURE, picture)
                .orElseThrow()
                .getPath();
    }

    private void checks(byte[] pack) throws IOException {
        Path whole = Files.write(elsewhere.resolve("pack.zip"), pack);
        StringWriter said = new StringWriter();
        assertThat(run(said, "evidence", "verify", whole.toString())).isZero();
        assertThat(said.toString()).contains("Whole: originals/01-threat.png", "All 8 files are whole.");

        byte[] changed = pack.clone();
        changed[changed.length / 2] ^= 1;
        Path broken = Files.write(elsewhere.resolve("broken.zip"), changed);
        StringWriter complained = new StringWriter();
        assertThat(run(complained, "evidence", "verify", broken.toString())).isEqualTo(1);
        assertThat(complained.toString()).contains("NOT WHOLE", "Do not rely on what is marked");
    }

    @Test
    void isAskedForInTheRightWay() {
        StringWriter said = new StringWriter();
        assertThat(run(said, "evidence")).isEqualTo(2);
        assertThat(run(said, "evidence", "verify")).isEqualTo(2);
        assertThat(run(said, "evidence", "verify", elsewhere.resolve("none.zip").toString()))
                .isEqualTo(2);
        assertThat(run(said, "evidence", "verify", elsewhere.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("There is no file");
    }

    private static int run(StringWriter said, String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        return Main.run(out, out, arguments);
    }

    private CaseId aCaseWithAPicture() {
        Council thurrock = new Council(new CouncilId("thurrock"), "Thurrock Council", "the Monitoring Officer");
        Member member = new Member(
                new MemberId("thurrock-councillor-1"),
                "Ivy Lanternwick (sample)",
                thurrock,
                Set.of(Role.COUNCILLOR),
                "",
                "");
        try (Storage storage = Storage.open(records, Map.of(), Wardmate.IDS)) {
            Cases cases = new Cases(Clock.systemUTC(), Wardmate.IDS);
            EvidenceRoom room = new EvidenceRoom(storage.blobs(), new Darkroom(), Clock.systemUTC(), Wardmate.IDS);
            CaseFile file = storage.records().inTransaction(transaction -> cases.open(transaction, member));
            SealingKey key = storage.records()
                    .reading(reading ->
                            CaseKeys.find(reading, file.id().keyOwner()).orElseThrow());
            Inspected picture = room.inspect(
                    Upload.named("threat.png", () -> new ByteArrayInputStream(HostileFiles.png(30, 20))), key);
            Incident told = Told.plain(Kind.THREAT).withAuthorName("Grimble");
            storage.records().change(transaction -> {
                var _ = room.add(transaction, file.id().keyOwner(), picture, member.id());
                cases.tell(transaction, file.id(), told);
                Share share = new Share(new MemberId(OFFICER), Extent.WHOLE, file.opened());
                var _ = cases.happened(
                        transaction,
                        file,
                        new CaseEvent.CaseSubmitted(
                                file.opened(), member.id(), Urgency.WITHIN_AN_HOUR, List.of(share)));
            });
            return file.id();
        }
    }
}
