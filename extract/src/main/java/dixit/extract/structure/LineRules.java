package dixit.extract.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Furniture that a paragraph shows by itself: file names, credits, language switchers, words of page software. */
final class LineRules {
    private static final Set<String> LANGUAGES = Fold.set(
            "english français francais deutsch español espanol русский українська العربية 中文 italiano português polski türkçe "
                    + "日本語 한국어 svenska norsk dansk suomi nederlands čeština magyar română ελληνικά עברית فارسی");
    private static final Set<String> NO_CODES = Set.of(
            "is", "it", "no", "so", "to", "in", "on", "us", "we", "he", "me", "my", "or", "an", "at", "by", "as", "if",
            "of", "do", "go", "be", "up", "am");

    private static final Pattern COUNT =
            Pattern.compile("\\W{0,3}\\d{1,6}[ -]{0,2}(min|mins|minute|minutes)[ -]read\\W{0,3}"
                    + "|\\W{0,3}\\d{1,7} (comments?|shares?|views?|likes?|replies|responses)\\W{0,3}"
                    + "|(comments?|shares?|views?|likes?|replies) \\(?\\d{1,7}\\)?");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(copyright|\\(c\\)|©)( ©| \\(c\\))?.{0,80}\\b(19|20)\\d\\d\\b");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0|•·/,]+");
    private static final Pattern REGION = Pattern.compile("[a-z]{2,3}-[A-Za-z]{2,4}\\d?");
    private static final Pattern STUB = Pattern.compile("[Bb]y([\\s\\u00A0]{0,3}[,;:.|–—-].*)?", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[a-z]{2}\\d?");

    private LineRules() {}

    /** Marks what single paragraphs show. */
    static void apply(Page page, Sheet sheet) {
        int first = firstProse(page);
        int last = lastProse(page);
        for (int i = 0; i < page.size(); i++) {
            boolean edge = i < first || i > last;
            if (page.span(i).length() <= 700) {
                judge(page, sheet, i, edge);
            }
        }
    }

    static int firstProse(Page page) {
        int i = 0;
        while (i < page.size() && !page.prose(i)) {
            i++;
        }
        return i;
    }

    private static int lastProse(Page page) {
        int i = page.size() - 1;
        while (i >= 0 && !page.prose(i)) {
            i--;
        }
        return i;
    }

    private static void judge(Page page, Sheet sheet, int i, boolean edge) {
        String line = page.span(i).in(page.text);
        String folded = page.folded(i);
        if (isImageName(line)) {
            sheet.mark(i, "image_filename", "image-file-name", 1);
        } else if (isLanguageSwitch(line)) {
            sheet.mark(i, "language_switch", "language-switch", 0.95);
        } else if (isBylineStub(line)) {
            sheet.mark(i, "byline_stub", "byline-without-name", 0.95);
        } else if (isCopyright(folded)) {
            sheet.mark(i, "copyright", "copyright", 0.95);
        } else if (Credits.isCredit(line)) {
            sheet.mark(i, "photo_credit", "credit-form", 0.95);
        } else if (i > 0 && !page.endsWithStop(i) && page.words(i, 70) <= 60 && Credits.endsWithCredit(line)) {
            sheet.mark(i, "caption", "caption-with-credit", 0.9);
        } else {
            words(page, sheet, i, folded, edge);
        }
    }

    private static void words(Page page, Sheet sheet, int i, String folded, boolean edge) {
        Phrases list = Phrases.STANDARD;
        int words = page.words(i, 62);
        boolean line = !page.endsWithStop(i) || folded.endsWith("...");
        mark(sheet, i, words <= 8 && line ? list.kind(Phrases.How.IS, folded) : null, "page-words");
        mark(sheet, i, words <= 4 && line && edge ? list.kind(Phrases.How.EDGE, folded) : null, "page-words-at-edge");
        mark(
                sheet,
                i,
                words <= 30 && !(words > 14 && page.prose(i) && !edge) ? list.kind(Phrases.How.STARTS, folded) : null,
                "page-words-first");
        mark(sheet, i, words <= 60 ? list.kind(Phrases.How.HAS, folded) : null, "page-words-inside");
        if (words <= 8 && edge && isCount(folded)) {
            sheet.mark(i, "navigation", "counter", 0.9);
        }
    }

    private static void mark(Sheet sheet, int i, @Nullable String kind, String rule) {
        if (kind != null) {
            sheet.mark(i, kind, rule, 0.9);
        }
    }

    /** "5 min read", "12 comments", "3 shares". */
    private static boolean isCount(String folded) {
        return folded.chars().anyMatch(Character::isDigit)
                && COUNT.matcher(folded).matches();
    }

    private static boolean isCopyright(String folded) {
        return (folded.startsWith("copyright") || folded.startsWith("(c) ") || folded.startsWith("©"))
                && COPYRIGHT.matcher(folded).lookingAt();
    }

    private static boolean isImageName(String line) {
        String low = line.toLowerCase(Locale.ROOT);
        return line.length() <= 160
                && line.chars().noneMatch(c -> Fold.isBlank((char) c))
                && (low.endsWith(".jpg")
                        || low.endsWith(".jpeg")
                        || low.endsWith(".png")
                        || low.endsWith(".gif")
                        || low.endsWith(".webp")
                        || low.endsWith(".svg"));
    }

    /** "By , a former editor at Grain Weekly.": the name is lost. */
    private static boolean isBylineStub(String line) {
        return line.length() <= 160 && STUB.matcher(line).matches();
    }

    /** "en-IE fr-FR", "• en • ru", "EN | FR | DE", "English Русский". */
    private static boolean isLanguageSwitch(String line) {
        if (line.length() > 120) {
            return false;
        }
        int codes = 0;
        boolean coded = false;
        for (String w : SEPARATORS.split(line, 30)) {
            String low = w.toLowerCase(Locale.ROOT);
            if (w.isEmpty() || w.chars().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            boolean region = REGION.matcher(w).matches();
            boolean shortCode = w.length() <= 3 && CODE.matcher(low).matches() && !NO_CODES.contains(low);
            if (!region && !shortCode && !LANGUAGES.contains(low)) {
                return false;
            }
            coded |= region || LANGUAGES.contains(low) || (shortCode && isIsoLanguage(low.substring(0, 2)));
            codes++;
        }
        return coded && (codes >= 2 || line.startsWith("•"));
    }

    private static boolean isIsoLanguage(String code) {
        return Set.of(
                        "en", "ru", "fr", "de", "es", "ar", "zh", "pt", "uk", "pl", "ja", "ko", "tr", "fa", "nl", "sv",
                        "fi")
                .contains(code);
    }
}
