package dixit.extract.structure;

import java.util.List;
import java.util.Set;

/** Furniture after the end of the body, read backwards: who the author is, where to write, what to subscribe to. */
final class TailRules {
    private static final int LONGEST = 60;

    private static final Set<String> TRADES = Fold.set(
            "editor journalist reporter correspondent columnist writer author contributor professor lecturer fellow scholar researcher "
                    + "analyst historian director commentator broadcaster blogger freelance freelancer teacher producer host "
                    + "critic essayist economist expert scientist lawyer ambassador diplomat student co-founder founder lecturer "
                    + "intern staff chair");
    private static final Set<String> LIVES = Set.of(
            "lives",
            "writes",
            "covers",
            "teaches",
            "reports",
            "works",
            "blogs",
            "tweets",
            "lectures",
            "specialises",
            "specializes",
            "wrote",
            "reported",
            "contributed");

    private TailRules() {}

    static void apply(Page page, Sheet sheet) {
        int left = LONGEST;
        for (int i = page.size() - 1; i > 0; i--) {
            if (!sheet.isFurniture(i) && (left-- == 0 || !judge(page, sheet, i))) {
                return;
            }
        }
    }

    private static boolean judge(Page page, Sheet sheet, int i) {
        if (page.words(i, 81) > 80) {
            return false;
        }
        String folded = page.folded(i);
        String tail = page.words(i, 46) <= 45 ? Phrases.STANDARD.kind(Phrases.How.TAIL, folded) : null;
        if (isForeign(page, i)) {
            sheet.mark(i, "page_tool", "other-script-at-end", 0.9);
        } else if (isBiography(page, i, folded)) {
            sheet.mark(i, "author_bio", "biography-at-end", 0.9);
        } else if (tail != null) {
            sheet.mark(i, tail, "page-words-at-end", 0.8);
        } else if (i + 1 < page.size() && sheet.isFurniture(i + 1) && isScrap(page, sheet, i)) {
            sheet.mark(i, "page_footer", "scrap-at-end", 0.7);
        }
        return sheet.isFurniture(i);
    }

    /** A line or two of words without a sentence between pieces of furniture on both sides. */
    private static boolean isScrap(Page page, Sheet sheet, int i) {
        return page.words(i, 9) <= 8 && !page.endsSentence(i) && sheet.isFurniture(i - 1);
    }

    /** A short line in another script than the text. */
    private static boolean isForeign(Page page, int i) {
        return page.words(i, 9) <= 8
                && Script.of(page.text, page.span(i)) != Script.OTHER
                && Script.of(page.text, page.span(i)) != Script.ofText(page.text);
    }

    private static boolean isBiography(Page page, int i, String folded) {
        List<String> words = Fold.words(folded);
        boolean contact = folded.contains("twitter:")
                || folded.contains("follow him")
                || folded.contains("follow her")
                || folded.contains("follow them")
                || folded.contains("can be reached")
                || folded.contains("reach him at")
                || folded.contains("reach her at")
                || folded.contains("his blog")
                || folded.contains("her blog")
                || folded.contains("his website")
                || folded.contains("her website")
                || (handle(folded) && words.size() <= 14);
        if (contact && words.size() <= 70) {
            return true;
        }
        return plugsBook(words) || names(page, i, words);
    }

    /** An address or a name on a network, in a line that quotes nobody. */
    private static boolean handle(String folded) {
        return folded.contains("@") && folded.indexOf('"') < 0 && folded.indexOf('<') < 0;
    }

    /** "His new book is titled …", "She is the author of …". */
    private static boolean plugsBook(List<String> words) {
        if (words.size() < 4) {
            return false;
        }
        boolean possessive = Set.of("his", "her", "their").contains(words.getFirst());
        boolean book = words.subList(0, Math.min(7, words.size())).stream()
                .anyMatch(Set.of("book", "books", "novel", "memoir", "work", "column", "latest")::contains);
        boolean pronoun = Set.of("he", "she", "they").contains(words.getFirst())
                && Set.of("is", "was", "are").contains(words.get(1));
        boolean opens = (words.getFirst().equals("about") && words.size() <= 6 && words.contains("author"))
                || (words.getFirst().equals("the")
                        && Set.of("author", "writer").contains(words.get(1))
                        && Set.of("is", "was", "has").contains(words.get(2)));
        return (possessive && book) || (pronoun && words.contains("author")) || opens;
    }

    /** "Ada Holm is an editor at …", "Ada Holm lives in …", of somebody whom the body does not mention. */
    private static boolean names(Page page, int i, List<String> words) {
        int verb = 0;
        while (verb < words.size()
                && verb < 5
                && !Set.of("is", "was", "has").contains(words.get(verb))
                && !LIVES.contains(words.get(verb))) {
            verb++;
        }
        if (verb < 2 || verb > 4 || verb + 1 >= words.size() || !capitalised(page, i, verb)) {
            return false;
        }
        boolean trade = words.subList(verb, Math.min(words.size(), verb + 14)).stream()
                .anyMatch(w -> TRADES.contains(w) || TRADES.contains(w.replaceAll("s$", "")));
        return (trade || LIVES.contains(words.get(verb))) && !spokenOf(page, i, words.get(verb - 1));
    }

    private static boolean capitalised(Page page, int i, int n) {
        String[] raw = Fold.split(page.span(i).in(page.text), n + 2);
        for (int k = 0; k < n && k < raw.length; k++) {
            if (raw[k].isEmpty() || !Character.isUpperCase(raw[k].charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** True if running text before paragraph {@code i} has this name. */
    private static boolean spokenOf(Page page, int i, String surname) {
        for (int k = Math.max(0, i - 400); k < i; k++) {
            if (page.prose(k)
                    && Fold.words(page.folded(k)).stream()
                            .anyMatch(w -> w.equals(surname) || w.equals(surname + "'s"))) {
                return true;
            }
        }
        return false;
    }
}
