package dixit.web.view;

import dixit.archive.DocumentEntry;
import dixit.archive.Facet;
import dixit.archive.StatementEntry;
import dixit.archive.words.WordCutter;
import dixit.record.Occasion;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody's statements are counted by. Not thread-safe. */
final class Profile {
    private static final int MOST = 20;
    private static final int MOST_MONTHS_OF_YEARS = 3;
    private static final int MOST_YEARS = 120;

    private final WordCutter cutter = new WordCutter();
    private final String search;
    private final List<StatementEntry> statements;

    /**
     * @param id of the actor
     * @param statements newest first
     */
    Profile(String id, List<StatementEntry> statements) {
        this.search = "speaker:" + id;
        this.statements = statements;
    }

    /** The year of an EDTF date if it leaves only one open; else 0. */
    static int year(String date) {
        return date.length() >= 4 && date.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(date.substring(0, 4))
                : 0;
    }

    private String href(String more) {
        return "/?q=" + Urls.encode(search + more);
    }

    /** By year; by month where it is few years. */
    Chart time() {
        TreeMap<String, Long> years = new TreeMap<>();
        TreeMap<String, Long> months = new TreeMap<>();
        long undated = 0;
        for (StatementEntry e : statements) {
            String date = HitView.orEmpty(e.date());
            if (year(date) == 0) {
                undated++;
                continue;
            }
            years.merge(date.substring(0, 4), 1L, Long::sum);
            if (date.length() >= 7 && date.charAt(4) == '-') {
                months.merge(date.substring(0, 7), 1L, Long::sum);
            }
        }
        long dated = statements.size() - undated;
        boolean byMonth = !years.isEmpty()
                && year(years.lastKey()) - year(years.firstKey()) < MOST_MONTHS_OF_YEARS
                && months.values().stream().mapToLong(n -> n).sum() == dated;
        String note = undated == 0 ? "" : Say.count(undated, "statement") + " without a certain year.";
        return Chart.inOrder(
                "time",
                byMonth ? "By month" : "By year",
                byMonth ? "Month" : "Year",
                byMonth ? everyMonth(months) : everyYear(years),
                label -> href(" from:" + label + " to:" + label),
                note);
    }

    private static Map<String, Long> everyYear(NavigableMap<String, Long> years) {
        if (!years.isEmpty() && year(years.lastKey()) - year(years.firstKey()) < MOST_YEARS) {
            for (int y = year(years.firstKey()); y < year(years.lastKey()); y++) {
                years.putIfAbsent("%04d".formatted(y), 0L);
            }
        }
        return years;
    }

    private static Map<String, Long> everyMonth(NavigableMap<String, Long> months) {
        String last = months.lastKey();
        for (String m = months.firstKey(); m.compareTo(last) < 0; m = next(m)) {
            months.putIfAbsent(m, 0L);
        }
        return months;
    }

    private static String next(String month) {
        int y = Integer.parseInt(month.substring(0, 4));
        int m = Integer.parseInt(month.substring(5, 7));
        return m >= 12 ? "%04d-01".formatted(y + 1) : "%04d-%02d".formatted(y, m + 1);
    }

    /** Words and pairs of words of which most statements are, in any form of them, each under its most frequent form. */
    Chart words() {
        KeyPhrases phrases = new KeyPhrases();
        for (StatementEntry e : statements) {
            String text = String.join("\n", e.words());
            phrases.add(text, cutter.cut(text));
        }
        Chart all = Chart.mostFirst(
                "words",
                "By subject word",
                "Word",
                phrases.counts(MOST),
                MOST,
                label -> href(label.indexOf(' ') < 0 ? " " + label : " \"" + label + '"'));
        return new Chart(all.code(), all.title(), all.what(), all.unit(), all.rows(), "");
    }

    Chart outlets() {
        Map<String, Long> counts = new HashMap<>();
        statements.forEach(e -> {
            if (e.outlet() != null) {
                counts.merge(e.outlet(), 1L, Long::sum);
            }
        });
        return Chart.mostFirst(
                "outlets",
                "By outlet",
                "Outlet",
                counts,
                MOST,
                label -> href("") + "&" + Facet.OUTLET.code() + "=" + Urls.encode(label));
    }

    /**
     * Whom they speak to: who is addressed, the outlet and the others of an interview or meeting, and who asks in a
     * transcript.
     *
     * @param documents the latest in which they speak
     */
    Chart counterparts(String id, List<DocumentEntry> documents) {
        Map<String, Set<String>> met = new HashMap<>();
        statements.forEach(e -> met(met, e.statement().addressee(), e.document().hash()));
        for (DocumentEntry d : documents) {
            met(id, d).forEach(name -> met(met, name, d.summary().hash()));
        }
        Map<String, Long> counts = new HashMap<>();
        met.forEach((name, where) -> counts.put(name, (long) where.size()));
        Chart all = Chart.mostFirst("counterparts", "By counterpart", "To or with whom", counts, MOST, label -> "");
        return new Chart(all.code(), all.title(), all.what(), "Documents", all.rows(), all.note());
    }

    /** Who takes part, asks or prints where somebody speaks in a document. */
    private static Set<String> met(String id, DocumentEntry d) {
        Set<String> met = new HashSet<>();
        Set<String> there = new HashSet<>();
        List<StatementEntry> his =
                d.statements().stream().filter(e -> id.equals(e.speakerId())).toList();
        his.forEach(e -> there.add(HitView.orEmpty(e.statement().occasion())));
        d.record().occasions().stream().filter(o -> there.contains(o.id())).forEach(o -> met.addAll(with(o)));
        if (his.stream().anyMatch(e -> e.statement().kind() == StatementKind.TURN)) {
            d.statements().stream()
                    .filter(e -> e.statement().kind() == StatementKind.TURN && !id.equals(e.speakerId()))
                    .forEach(e -> met.add(HitView.orEmpty(e.speakerName())));
        }
        return met;
    }

    private static List<String> with(Occasion o) {
        List<String> with = new ArrayList<>(o.participants());
        if (o.form().equals("interview") && o.medium() != null) {
            with.add(o.medium());
        }
        return with;
    }

    private static void met(Map<String, Set<String>> met, @Nullable String name, String document) {
        if (name != null && !name.isBlank()) {
            met.computeIfAbsent(Say.shorten(name, 80), n -> new HashSet<>()).add(document);
        }
    }
}
