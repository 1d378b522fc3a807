package org.wardmate.server.members;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmate.people.Column;
import org.wardmate.people.Fault;
import org.wardmate.people.MemberRow;

/** The rows of a members file, as far as it is a table at all. Any bytes can be read; what is wrong is among the faults. */
record Sheet(List<MemberRow> rows, List<Fault> faults) {
    /** The library says in which line a record began only in its message. */
    private static final Pattern AT_LINE = Pattern.compile("starting at line (\\d{1,9})");

    Sheet {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static Sheet read(byte[] bytes) {
        return switch (SheetText.of(bytes)) {
            case SheetText.Illegible(var fault) -> new Sheet(List.of(), List.of(fault));
            case SheetText.Legible(var words) -> read(words);
        };
    }

    private static Sheet read(String words) {
        List<MemberRow> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(words)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                return new Sheet(List.of(), List.of(Fault.error(0, "The file is empty.")));
            }
            SheetHeading heading = SheetHeading.read(records.next());
            faults.addAll(heading.faults());
            while (heading.isSound() && records.hasNext()) {
                read(records.next(), heading, rows, faults);
            }
        } catch (CsvParseException e) {
            faults.add(brokenOff(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sheet(rows, faults);
    }

    private static void read(CsvRecord row, SheetHeading heading, List<MemberRow> rows, List<Fault> faults) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (row.getFieldCount() != heading.width()) {
            faults.add(Fault.error(
                    line,
                    "This line has %d cells and the heading has %d. A comma or a quotation mark may be missing, or one too many."
                            .formatted(row.getFieldCount(), heading.width())));
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        heading.places().forEach((column, place) -> cells.put(column, row.getField(place)));
        rows.add(new MemberRow(line, cells));
    }

    private static Fault brokenOff(CsvParseException e) {
        Matcher line = AT_LINE.matcher(String.valueOf(e.getMessage()));
        return Fault.error(
                line.find() ? Integer.parseInt(line.group(1)) : 0,
                "A quotation mark is out of place or never closed. Nothing from here on could be read.");
    }
}
