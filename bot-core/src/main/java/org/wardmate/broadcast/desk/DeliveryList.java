package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.Reminder;
import org.wardmate.casework.Chronicle;
import org.wardmate.handover.Export;
import org.wardmate.message.Csv;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;

/** What came of a reminder to each member, as a table that spreadsheets open. */
record DeliveryList(Reminder reminder, List<Posting> postings, Directory directory, Instant made) implements Export {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);
    /** By it, spreadsheets know that the letters are UTF-8. */
    private static final String MARK = "\ufeff";

    @Override
    public String fileName() {
        return "reminder-%d-%s.csv".formatted(reminder.id().number(), DAY.format(made));
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(MARK.getBytes(StandardCharsets.UTF_8));
        out.write(line(List.of(
                text("export.member"),
                text("export.group"),
                text("export.ward"),
                text("export.state"),
                text("export.why"),
                text("export.sent"),
                text("export.read"),
                text("export.mailed"))));
        for (Posting posting : postings) {
            Optional<Member> member = directory.find(posting.to());
            out.write(line(List.of(
                    directory.name(posting.to()),
                    member.map(each -> each.seat().politicalGroup()).orElse(""),
                    member.map(each -> each.seat().ward()).orElse(""),
                    posting.state().label(),
                    posting.why() == null ? "" : posting.why().label(),
                    when(posting.sent()),
                    when(posting.read()),
                    when(posting.mailed()))));
        }
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : Chronicle.when(at);
    }

    private static byte[] line(List<String> cells) {
        return (Csv.line(cells) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
