package dixit.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the outlet of a page from what its furniture and its head say. */
final class Publishers {
    private static final List<String> MORE =
            List.of("more from ", "more stories from ", "other stories from ", "latest from ", "recommended from ");

    private Publishers() {}

    /** A value with the rule that found it. */
    record Found(String value, String rule) {}

    static @Nullable Found find(Page page, Sheet sheet, Head head) {
        Dateline wire = head.dateline();
        if (wire != null && wire.agency() != null) {
            return new Found(wire.agency(), "dateline-agency");
        }
        Byline by = head.by();
        if (by != null && by.outlet() != null) {
            return new Found(by.outlet(), "byline-outlet");
        }
        Found more = moreFrom(page, sheet);
        if (more != null) {
            return more;
        }
        Found owner = copyright(page, sheet);
        return owner != null ? owner : letterhead(page, sheet, head);
    }

    private static @Nullable Found moreFrom(Page page, Sheet sheet) {
        for (int i = 0; i < page.size(); i++) {
            if (!sheet.kind(i).equals("related_heading")) {
                continue;
            }
            String line = page.span(i).in(page.text);
            for (String opening : MORE) {
                if (page.folded(i).startsWith(opening) && Capitals.mostly(line.substring(opening.length()))) {
                    return new Found(bare(line.substring(opening.length())), "more-from");
                }
            }
        }
        return null;
    }

    /** "© 2031 The Lunn Courier. All rights reserved." */
    private static @Nullable Found copyright(Page page, Sheet sheet) {
        for (int i = page.size() - 1; i >= 0 && i > page.size() - 60; i--) {
            if (!sheet.kind(i).equals("copyright")) {
                continue;
            }
            String name = page.span(i)
                    .in(page.text)
                    .replaceFirst(
                            "^(?i:copyright)?\\s*(©|\\(c\\)|\\(C\\))?\\s*(\\d{4}\\s*[-–]\\s*)?\\d{4}\\s*(by )?", "");
            String first = name.split("[.|,]| (?i:all rights)", 2)[0].strip();
            if (!first.isEmpty()
                    && first.length() <= 50
                    && Capitals.mostly(first)
                    && first.chars().noneMatch(Character::isDigit)) {
                return new Found(first, "copyright");
            }
        }
        return null;
    }

    /** The first line above the title that names an institution, or an outlet in capitals. */
    private static @Nullable Found letterhead(Page page, Sheet sheet, Head head) {
        for (int i : head.letterhead()) {
            if (!sheet.isFurniture(i) && (Letterhead.isInstitution(page, i) || Letterhead.isCapitals(page, i))) {
                return new Found(bare(page.span(i).in(page.text)), "letterhead");
            }
        }
        return null;
    }

    private static String bare(String s) {
        return s.strip().replaceAll("[:.]$", "");
    }

    /** The medium that a conversation was given to: a label that is an outlet, in the words of the text around it; null if none. */
    static @Nullable String medium(Page page, Labels labels, int from, int to) {
        Set<String> keys = new java.util.TreeSet<>();
        labels.heads().forEach((i, l) -> {
            if (l.look() == Label.Look.CAPITALS && i >= from && i < to) {
                keys.add(l.key());
            }
        });
        for (String key : keys) {
            String name = written(page, key, from);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** How an outlet whose label is {@code key} is written after "to", "with" or "by" before the conversation. */
    private static @Nullable String written(Page page, String key, int before) {
        for (int i = 0; i < before; i++) {
            String line = page.span(i).length() > 1200 ? "" : page.span(i).in(page.text);
            String[] words = Fold.split(line, 0);
            for (int n = 1; n < words.length; n++) {
                List<String> name = new ArrayList<>();
                boolean after = Set.of("to", "with", "by", "magazine", "newspaper", "for")
                        .contains(words[n - 1]);
                for (int k = n;
                        after
                                && k < words.length
                                && k < n + 6
                                && !words[k].isEmpty()
                                && Character.isUpperCase(words[k].charAt(0));
                        k++) {
                    name.add(words[k]);
                    if (Fold.core(Fold.fold(words[k], 60))
                            .equals(Fold.words(key).getLast())) {
                        return String.join(" ", name).replaceAll("[^\\p{L}\\p{N}]+$", "");
                    }
                }
            }
        }
        return null;
    }
}
