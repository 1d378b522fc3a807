package org.wardmate.server.members;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.message.Legible;
import org.wardmate.people.Column;
import org.wardmate.people.Fault;

/**
 * The first line of a members file.
 *
 * @param width how many cells it has
 * @param places in which cell of a row each column stands
 */
record SheetHeading(int width, Map<Column, Integer> places, List<Fault> faults) {
    private static final int LONGEST_SHOWN = 60;

    SheetHeading {
        places = Map.copyOf(places);
        faults = List.copyOf(faults);
    }

    static SheetHeading read(CsvRecord first) {
        int line = (int) first.getStartingLineNumber();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Fault> faults = new ArrayList<>();
        if (first.getFieldCount() == 1 && first.getField(0).contains(";")) {
            faults.add(Fault.error(
                    line, "The cells are separated by semicolons. Save the file with commas between them."));
            return new SheetHeading(1, places, faults);
        }
        for (int place = 0; place < first.getFieldCount(); place++) {
            String written = first.getField(place);
            Optional<Column> column = Column.read(written);
            if (column.isEmpty()) {
                faults.add(Fault.warning(line, "The column “%s” is not known and not used.".formatted(shown(written))));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                faults.add(Fault.error(
                        line,
                        "The column “%s” is there twice.".formatted(column.get().heading())));
            }
        }
        for (Column column : Column.values()) {
            if (!places.containsKey(column)) {
                faults.add(Fault.error(line, "The column “%s” is missing.".formatted(column.heading())));
            }
        }
        return new SheetHeading(first.getFieldCount(), places, faults);
    }

    private static String shown(String written) {
        String line = Legible.of(written).replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) > LONGEST_SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : line;
    }

    boolean isSound() {
        return faults.stream().noneMatch(Fault::isError);
    }
}
