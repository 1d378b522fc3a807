package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds page numbers, and the headers and footers that come back at the edge of most pages. */
final class RunningLines {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–|\\s]*(page\\s*)?\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?[-–|\\s]*");
    private static final int DEEPEST = 6;
    private static final double CLEAR = 1.3;

    private final float usualGap;
    private final int pages;
    private final Set<PdfLine> found = new HashSet<>();
    private final Map<String, List<PdfLine>> byShape = new LinkedHashMap<>();

    private RunningLines(float usualGap, int pages) {
        this.usualGap = usualGap;
        this.pages = pages;
    }

    static RunningLines among(List<PdfLine> lines, int pages) {
        RunningLines running = new RunningLines(PdfLine.usualGap(lines), pages);
        Map<Integer, List<PdfLine>> byPage =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        List<List<PdfLine>> downwards = byPage.values().stream()
                .map(page -> page.stream()
                        .sorted(Comparator.comparingDouble(PdfLine::y))
                        .toList())
                .toList();
        running.look(downwards);
        running.look(downwards.stream().map(List::reversed).toList());
        return running;
    }

    boolean contains(PdfLine line) {
        return found.contains(line);
    }

    List<Conversion.Dropped> dropped() {
        return byShape.values().stream()
                .map(lines -> new Conversion.Dropped(
                        isPageNumber(lines.getFirst()) ? "page number" : "page header or footer",
                        lines.getFirst().text(),
                        lines.size()))
                .toList();
    }

    /** Looks inward from one edge of the pages, as far as lines come back. */
    private void look(List<List<PdfLine>> inward) {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<PdfLine> page : inward) {
            page.stream()
                    .limit(DEEPEST)
                    .map(RunningLines::shape)
                    .distinct()
                    .forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
        }
        for (List<PdfLine> page : inward) {
            List<PdfLine> edge = new ArrayList<>();
            for (PdfLine line : page.subList(0, Math.min(DEEPEST, page.size()))) {
                if (!isPageNumber(line) && !comesBack(pagesWith.getOrDefault(shape(line), 0))) {
                    break;
                }
                edge.add(line);
            }
            if (edge.size() < page.size() && standsClear(edge, page)) {
                edge.stream()
                        .filter(found::add)
                        .forEach(line -> byShape.computeIfAbsent(shape(line), _ -> new ArrayList<>())
                                .add(line));
            }
        }
    }

    private boolean comesBack(int times) {
        return times >= 2 && times * 2 >= pages;
    }

    /** A table's heading comes back as well, but stands close to what follows it. */
    private boolean standsClear(List<PdfLine> edge, List<PdfLine> page) {
        return !edge.isEmpty()
                && Math.abs(page.get(edge.size()).y() - edge.getLast().y()) > CLEAR * usualGap;
    }

    private static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
