package dixit.extract.structure;

import dixit.record.Genre;
import dixit.record.Sourced;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of text a page is; the rules run from the surest to the weighing of words. */
final class GenreFinder {
    private static final Set<String> FIRST =
            Set.of("i", "i'm", "i've", "my", "me", "we", "our", "us", "we're", "let's", "let");
    private static final Set<String> REPORTING = Fold.set(
            "said says told added stated announced reported according stressed noted explained reporters spokesman spokeswoman "
                    + "spokesperson monday tuesday wednesday thursday friday saturday sunday yesterday today claimed denied "
                    + "confirmed warned revealed pointed denies");
    private static final Set<String> GREETING = Set.of(
            "ladies",
            "gentlemen",
            "colleagues",
            "excellencies",
            "friends",
            "thank",
            "distinguished",
            "honourable",
            "honorable",
            "dear",
            "fellow");

    static final List<String> DELIVERY = List.of(
            "check against delivery",
            "checked against delivery",
            "as delivered",
            "as prepared for delivery",
            "prepared for delivery",
            "embargoed until delivery");
    private static final Pattern MARKS = Pattern.compile("(?=\")|(?<=\")");
    private static final Pattern SEPARATORS = Pattern.compile("[·|•/]| - ");

    private GenreFinder() {}

    /** What a genre rests on, and the genre. */
    record Found(Genre genre, String rule) {}

    /**
     * @param turnShare share of the body's letters that stand in turns
     * @param monologue one voice has nearly all turns
     * @param to after the last paragraph of the body
     */
    static Found find(
            Page page, Paragraph.Role[] roles, Sheet sheet, Head head, double turnShare, boolean monologue, int to) {
        if (turnShare >= 0.6) {
            return new Found(
                    monologue ? Genre.SPEECH : Genre.INTERVIEW_TRANSCRIPT, monologue ? "one-voice" : "labelled-turns");
        }
        if (head.dateline() != null && head.dateline().agency() != null) {
            return new Found(Genre.WIRE_REPORT, "dateline-with-agency");
        }
        String title = head.title() < 0 ? known(page) : page.folded(head.title());
        Found named = byWords(page, roles, sheet, head, title, to);
        return named != null ? named : weigh(page, roles, sheet, head, title, to);
    }

    private static @org.jspecify.annotations.Nullable Found byWords(
            Page page, Paragraph.Role[] roles, Sheet sheet, Head head, String title, int to) {
        for (int i = 0; i < Math.min(page.size(), 8); i++) {
            String line = page.words(i, 15) <= 14 ? Fold.core(page.folded(i)) : "";
            if (line.startsWith("press release")
                    || line.equals("for immediate release")
                    || line.equals("news release")
                    || line.startsWith("media release")) {
                return new Found(Genre.PRESS_RELEASE, "press-release-line");
            }
            if (i <= head.body()
                    && line.length() <= 80
                    && pieces(line).stream().anyMatch(Set.of("essay", "essays")::contains)) {
                return new Found(Genre.ESSAY, "essay-line");
            }
            if (i <= head.body()
                    && Set.of(
                                    "opinion",
                                    "commentary",
                                    "op-ed",
                                    "column",
                                    "editorial",
                                    "comment",
                                    "viewpoint",
                                    "guest column",
                                    "leader",
                                    "analysis",
                                    "opinions")
                            .contains(line)) {
                return new Found(Genre.COMMENTARY, "opinion-line");
            }
        }
        for (int i = Math.max(0, page.size() - 12); i < page.size(); i++) {
            String line = page.folded(i);
            if (line.startsWith("media contact")
                    || line.startsWith("press contact")
                    || line.startsWith("notes to editors")
                    || line.equals("###")) {
                return new Found(Genre.PRESS_RELEASE, "press-contact");
            }
        }
        List<String> words = Fold.words(title);
        if (forDelivery(page)) {
            return new Found(Genre.SPEECH, "text-for-delivery");
        }
        boolean opens = title.startsWith("remarks ")
                || title.startsWith("speech ")
                || title.startsWith("address ")
                || title.startsWith("statement by ")
                || title.startsWith("statement to ")
                || title.startsWith("opening remarks");
        boolean names = words.contains("speech") || words.contains("remarks") || words.contains("address");
        return opens || (names && firstPersonRate(page, roles, sheet, head.body(), to) > 0.02)
                ? new Found(Genre.SPEECH, "title-says-speech")
                : null;
    }

    /** "Check against delivery" and the like, which offices write over the text of a speech that is yet to be given. */
    private static boolean forDelivery(Page page) {
        for (int i = 0; i < Math.min(page.size(), 12); i++) {
            String line = page.words(i, 31) <= 30 ? page.folded(i) : "";
            if (DELIVERY.stream().anyMatch(line::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String known(Page page) {
        Sourced title = page.doc.metadata().title();
        return title == null ? "" : Fold.fold(title.value(), 300);
    }

    /** What stands between the dots or bars of a line such as "Strait Review · Essays · 8 May 2031". */
    private static List<String> pieces(String line) {
        return Arrays.stream(SEPARATORS.split(line)).map(String::strip).toList();
    }

    private static double firstPersonRate(Page page, Paragraph.Role[] roles, Sheet sheet, int from, int to) {
        Tally t = new Tally(page, roles, sheet, from, to);
        return t.words == 0 ? 0 : (double) t.first / t.words;
    }

    private static Found weigh(Page page, Paragraph.Role[] roles, Sheet sheet, Head head, String title, int to) {
        Tally t = new Tally(page, roles, sheet, head.body(), to);
        if (t.words < 8) {
            return new Found(Genre.OTHER, "too-little-text");
        }
        double first = 100.0 * t.first / t.words;
        double opinion = 100.0 * t.opinion / t.words;
        double reporting = 100.0 * t.reporting / t.words;
        if (t.greeting && first >= 1.5 && reporting < 1.5) {
            return new Found(Genre.SPEECH, "greeting-and-first-person");
        }
        boolean signed = head.by() != null || !page.doc.metadata().authors().isEmpty();
        boolean own = head.dateline() == null
                && (opinion + first >= (signed ? 1.2 : 2.0))
                && opinion + first > reporting * 0.9;
        if (own && t.words > 1800 && t.quoted * 12 < t.words && signed) {
            return new Found(Genre.ESSAY, "long-own-voice");
        }
        if (own) {
            return new Found(Genre.COMMENTARY, "own-voice");
        }
        boolean issued = head.dateline() != null || title.startsWith("ministry ") || title.contains(" ministry ");
        if (issued && t.quoted == 0 && t.reporting == 0 && t.words < 900 && !signed) {
            return new Found(Genre.PRESS_RELEASE, "issuer-speaks");
        }
        return new Found(Genre.NEWS_REPORT, "running-report");
    }

    /** Counts of words outside quotation marks. */
    private static final class Tally {
        int words;
        int first;
        int opinion;
        int reporting;
        int quoted;
        boolean greeting;

        Tally(Page page, Paragraph.Role[] roles, Sheet sheet, int from, int to) {
            int read = 0;
            for (int i = from; i < to && read < 60; i++) {
                boolean own = roles[i] == Paragraph.Role.BODY || roles[i] == Paragraph.Role.SUBHEADING;
                if (own && !sheet.isFurniture(i)) {
                    read++;
                    add(page.folded(i), read <= 3);
                }
            }
        }

        private void add(String folded, boolean top) {
            boolean inside = false;
            for (String piece : MARKS.split(folded, -1)) {
                if (piece.equals("\"")) {
                    inside = !inside;
                    continue;
                }
                for (String w : Fold.words(piece)) {
                    count(w, inside, top);
                }
            }
        }

        private void count(String w, boolean inside, boolean top) {
            words++;
            if (inside) {
                quoted++;
                return;
            }
            first += FIRST.contains(w) ? 1 : 0;
            opinion += OpinionWords.contains(w) ? 1 : 0;
            reporting += REPORTING.contains(w) ? 1 : 0;
            greeting |= top && GREETING.contains(w);
        }
    }
}
