package dixit.extract.structure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Furniture that a heading opens: blocks of related stories, comment forms with what readers wrote. */
final class ZoneRules {
    private static final Set<String> TAGS = Fold.set("tags tagged topics categories keywords");

    private ZoneRules() {}

    static void apply(Page page, Sheet sheet) {
        int[] proseBefore = new int[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            proseBefore[i + 1] = proseBefore[i]
                    + (!sheet.isFurniture(i) && page.prose(i) ? page.span(i).length() : 0);
        }
        int all = proseBefore[page.size()];
        for (int i = 1; i < page.size(); i++) {
            if (page.words(i, 13) > 12 || page.endsWithStop(i)) {
                continue;
            }
            String folded = page.folded(i);
            String forms = kind(Phrases.How.FORMS, Phrases.How.FORMSS, folded);
            String related = kind(Phrases.How.ZONE, Phrases.How.ZONES, folded);
            if (forms != null) {
                i = comments(page, sheet, i, proseBefore[i] * 3 >= all && all > 0);
            } else if (sheet.kind(i).equals("navigation") && TAGS.contains(Fold.core(folded)) && i + 1 < page.size()) {
                boolean names = page.words(i + 1, 30) < 30 && !page.endsSentence(i + 1) && page.touches(i + 1);
                if (names) {
                    sheet.mark(i + 1, "navigation", "below-tags", 0.9);
                }
            } else if (related != null && page.titleLike(i)) {
                i = related(page, sheet, i, proseBefore[i] > 0);
            }
        }
    }

    private static @Nullable String kind(Phrases.How whole, Phrases.How first, String folded) {
        String kind = Phrases.STANDARD.kind(whole, folded);
        return kind != null ? kind : Phrases.STANDARD.kind(first, folded);
    }

    /** To the end of the page, where the text has been read; else the line alone. */
    private static int comments(Page page, Sheet sheet, int from, boolean afterText) {
        sheet.mark(from, "comment_form", "comments-heading", 0.95);
        int end = afterText ? page.size() : from + 1;
        for (int i = from + 1; i < end; i++) {
            sheet.mark(i, page.prose(i) ? "comment" : "comment_form", "below-comments-heading", 0.9);
        }
        return end - 1;
    }

    /** Titles, teasers and captions below the heading, until two running paragraphs follow each other. */
    private static int related(Page page, Sheet sheet, int from, boolean afterText) {
        sheet.mark(from, "related_heading", "related-heading", 0.95);
        int i = from + 1;
        while (i < page.size() && !resumes(page, sheet, i, afterText)) {
            String kind = page.titleLike(i) ? "related_story" : "related_teaser";
            sheet.mark(i, kind, "below-related-heading", 0.9);
            i++;
        }
        return i - 1;
    }

    private static boolean resumes(Page page, Sheet sheet, int i, boolean afterText) {
        if (!page.prose(i)) {
            return !afterText && !page.titleLike(i);
        }
        if (sheet.isFurniture(i) || !afterText) {
            return !sheet.isFurniture(i);
        }
        return i + 1 < page.size() && !sheet.isFurniture(i + 1) && page.prose(i + 1);
    }
}
