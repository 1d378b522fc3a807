package org.wardmate.handover;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Sign;
import org.wardmate.casework.YesNo;
import org.wardmate.evidence.Evidence;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.handover.Contents.Step;
import org.wardmate.handover.Contents.Touch;
import org.wardmate.message.Labelled;
import org.wardmate.people.Member;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code manifest.json}: all that the pack says, for programs. {@code version} counts up when a field changes its meaning
 * or goes; new fields may come without.
 *
 * @param files every other file but the checksums
 */
record Manifest(
        String format,
        int version,
        Case report,
        Export export,
        Told told,
        List<Step> history,
        List<Picture> evidence,
        List<Custody> custody,
        List<Listed> files) {
    static final String NAME = "manifest.json";
    static final String FORMAT = "wardmate-evidence-pack";
    static final int VERSION = 1;

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    record Case(
            String reference,
            String council,
            String member,
            String ward,
            Instant opened,
            @Nullable String urgency) {}

    record Export(String by, Instant at, String reason, Redactions redactions) {}

    /**
     * @param words how many words or names were to be blacked out
     * @param places how often they were
     * @param picturesLeftOut how many pictures are not here
     */
    record Redactions(boolean made, int words, int places, int picturesLeftOut) {}

    /** What the member told, letter by letter, but for what was blacked out. */
    record Told(
            List<String> kinds,
            Map<Sign, YesNo> signs,
            String account,
            String effect,
            List<String> platforms,
            String when,
            @Nullable String frequency,
            List<String> links,
            List<String> handles,
            @Nullable String author,
            String authorName) {}

    /**
     * @param capturedAt by our clock
     * @param platformTime by Slack's or Teams's clock, if they say
     */
    record Picture(
            int number,
            String id,
            String original,
            String copy,
            String receivedAs,
            String mediaType,
            long size,
            String sha256,
            String sentBy,
            Instant capturedAt,
            @Nullable Instant platformTime,
            @Nullable String platformFileId) {}

    record Custody(
            @Nullable Integer picture, String id, String sha256, Instant at, String who, String deed, String reason) {}

    record Listed(String name, String mediaType, long size, String sha256) {}

    static Manifest of(Contents contents, List<PackFile> files) {
        return new Manifest(
                FORMAT,
                VERSION,
                report(contents),
                export(contents.taking()),
                told(contents.told()),
                contents.happened().steps(),
                contents.happened().pictures().stream().map(Manifest::picture).toList(),
                contents.happened().touches().stream().map(Manifest::custody).toList(),
                files.stream().map(Manifest::listed).toList());
    }

    byte[] written() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Case report(Contents contents) {
        Member member = contents.member();
        return new Case(
                contents.file().id().value(),
                member.council().name(),
                member.described(),
                member.seat().ward(),
                contents.file().opened(),
                label(contents.file().urgency()));
    }

    private static Export export(Contents.Taking taking) {
        Contents.Left left = taking.left();
        return new Export(
                taking.by().described(),
                taking.at(),
                taking.reason(),
                new Redactions(left.anything(), left.words(), left.places(), left.pictures()));
    }

    private static Told told(Incident told) {
        return new Told(
                labels(told.harm().kinds()),
                new TreeMap<>(told.harm().signs()),
                told.harm().account(),
                told.harm().effect(),
                labels(told.scene().platforms()),
                told.scene().when(),
                label(told.scene().frequency()),
                told.scene().links(),
                told.scene().handles(),
                label(told.author()),
                told.authorName());
    }

    private static Picture picture(Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        return new Picture(
                exhibit.number(),
                evidence.id().value(),
                Names.original(exhibit),
                Names.copy(exhibit),
                exhibit.receivedAs(),
                evidence.type().mime(),
                evidence.size(),
                evidence.sha256(),
                exhibit.by(),
                evidence.capture().at(),
                evidence.capture().platformTime(),
                evidence.capture().platformFileId());
    }

    private static Custody custody(Touch touch) {
        return new Custody(
                touch.exhibit().orElse(null),
                touch.evidence().value(),
                touch.sha256(),
                touch.at(),
                touch.who(),
                touch.deed(),
                touch.reason());
    }

    private static Listed listed(PackFile file) {
        return new Listed(
                file.name(),
                file.mediaType(),
                file.measure().size(),
                file.measure().sha256());
    }

    private static @Nullable String label(@Nullable Labelled told) {
        return told == null ? null : told.label();
    }

    private static <E extends Enum<E> & Labelled> List<String> labels(Set<E> told) {
        return told.stream().sorted().map(Labelled::label).toList();
    }
}
