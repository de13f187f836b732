package dixit.extract.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Furniture that shows by being there twice: page titles, captions, standfirsts. Of copies of a title or of a first
 * paragraph the last is body; of a caption none is.
 */
final class RepeatRules {
    private static final int HEAD = 14;

    private RepeatRules() {}

    static void apply(Page page, Sheet sheet) {
        captionPairs(page, sheet);
        headCopies(page, sheet);
        captionCopies(page, sheet);
        standfirst(page, sheet);
    }

    /** The same line twice, one right below the other, not at the head. */
    private static void captionPairs(Page page, Sheet sheet) {
        boolean body = false;
        for (int i = 1; i + 1 < page.size(); i++) {
            body |= !sheet.isFurniture(i - 1);
            if (page.touches(i + 1)
                    && page.span(i).length() == page.span(i + 1).length()
                    && page.words(i, 5) >= 3
                    && body
                    && page.span(i).length() <= 1200
                    && !sheet.isFurniture(i)
                    && page.folded(i).equals(page.folded(i + 1))
                    && LabelReader.read(page.text, page.span(i)) == null) {
                sheet.mark(i, "caption", "line-twice", 0.9);
                sheet.mark(i + 1, "caption", "line-twice", 0.9);
            }
        }
    }

    /** A paragraph near the head whose words open a later paragraph: the later one is body. */
    private static void headCopies(Page page, Sheet sheet) {
        int head = Math.min(HEAD, page.size());
        for (int i = 0; i < head; i++) {
            if (sheet.isFurniture(i) || page.span(i).length() > 1000) {
                continue;
            }
            String folded = page.folded(i);
            List<String> words = Fold.words(folded);
            boolean cut = folded.endsWith("...")
                    || folded.endsWith("…")
                    || folded.endsWith("[…]")
                    || folded.endsWith("[...]");
            boolean label = LabelReader.read(page.text, page.span(i)) != null;
            int reach = label ? sheet.bodyFrom(i + 1) + 1 : head + 6;
            for (int j = i + 1; j < Math.min(reach, page.size()) && !sheet.isFurniture(i); j++) {
                if (!sheet.isFurniture(j)) {
                    compare(page, sheet, i, j, words, cut);
                }
            }
        }
    }

    private static void compare(Page page, Sheet sheet, int i, int j, List<String> words, boolean cut) {
        boolean same = words.equals(Fold.words(page.folded(j)));
        boolean title = same && words.size() >= 2 && page.titleLike(i) && sheet.bodyBefore(i) < 0;
        if (title) {
            sheet.mark(i, "repeated_title", "title-twice", 0.95);
        } else if (words.size() >= 8 && (same || opens(page, j, words, cut))) {
            sheet.mark(i, "repeated_standfirst", cut ? "first-words-cut-short" : "first-words-twice", 0.95);
        }
    }

    /** True if the words, the last two apart where they were cut, open the text at paragraph {@code j}. */
    private static boolean opens(Page page, int j, List<String> words, boolean cut) {
        int need = cut ? words.size() - 2 : words.size();
        int n = 0;
        for (int k = j; k < page.size() && k <= j + 4; k++) {
            for (String w : Fold.words(page.folded(k))) {
                if (n >= need) {
                    return true;
                }
                if (!w.equals(words.get(n))) {
                    return false;
                }
                n++;
            }
        }
        return n >= need;
    }

    /** A line right beside a caption or credit with the words of the caption, or a short line right above a credit. */
    private static void captionCopies(Page page, Sheet sheet) {
        for (int i = 1; i < page.size(); i++) {
            if (sheet.isFurniture(i)
                    || page.span(i).length() > 500
                    || (page.endsWithStop(i) && page.words(i, 40) > 35)) {
                continue;
            }
            boolean before = page.touches(i) && isCaption(sheet, i - 1) && starts(page, i - 1, i);
            boolean after =
                    i + 1 < page.size() && page.touches(i + 1) && isCaption(sheet, i + 1) && starts(page, i + 1, i);
            boolean above = i + 1 < page.size()
                    && page.touches(i + 1)
                    && sheet.kind(i + 1).equals("photo_credit")
                    && page.words(i, 40) <= 35
                    && sheet.bodyBefore(i) >= 0
                    && ((page.titleLike(i) && !page.touches(i)) || (page.touches(i) && isCaption(sheet, i - 1)));
            if (before || after || above) {
                sheet.mark(i, "caption", above ? "above-credit" : "caption-again", 0.85);
            }
        }
    }

    private static boolean isCaption(Sheet sheet, int i) {
        String kind = sheet.kind(i);
        return kind.equals("caption") || kind.equals("image_filename") || kind.equals("photo_credit");
    }

    private static boolean starts(Page page, int caption, int i) {
        return page.words(i, 3) >= 2 && page.folded(caption).startsWith(page.folded(i));
    }

    /** Between the title and the first running paragraph: most of its threes of words stand in one later paragraph. */
    private static void standfirst(Page page, Sheet sheet) {
        int title = sheet.bodyFrom(0);
        int deck = sheet.bodyFrom(title + 1);
        for (int n = 0; n < 2 && deck < page.size() && deck < HEAD; n++, deck = sheet.bodyFrom(deck + 1)) {
            boolean stop = page.endsSentence(deck);
            boolean line = page.words(deck, 61) <= 60 && page.words(deck, 8) >= 6 && (!stop || n == 0);
            boolean label = LabelReader.read(page.text, page.span(deck)) != null
                    || Dateline.read(page.text, page.span(deck)) != null;
            if (!line || label || !page.titleLike(title)) {
                return;
            }
            if (repeated(page, sheet, deck, stop ? 0.8 : 0.6)) {
                sheet.mark(deck, "repeated_standfirst", "standfirst-in-body", 0.85);
            }
        }
    }

    private static boolean repeated(Page page, Sheet sheet, int deck, double share) {
        Set<String> threes = threes(Fold.words(page.folded(deck)));
        for (int i = deck + 1; i < Math.min(page.size(), deck + 400); i++) {
            if (sheet.isFurniture(i)) {
                continue;
            }
            Map<String, Boolean> hit = new HashMap<>();
            for (String t : threes(Fold.words(page.folded(i)))) {
                if (threes.contains(t)) {
                    hit.put(t, true);
                }
            }
            if (hit.size() >= share * threes.size() && hit.size() >= 4) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> threes(List<String> words) {
        Set<String> out = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            out.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
        }
        return out;
    }
}
