package dixit.web.view;

import dixit.archive.Corrected;
import dixit.archive.DateWords;
import dixit.archive.Hit;
import dixit.archive.Setting;
import dixit.archive.StatementEntry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/**
 * A statement in a list.
 *
 * @param key its permanent address
 * @param speaker who said it; empty if unknown
 * @param role office of the speaker; empty if unknown
 * @param cue words that report; empty if there are none
 * @param kind code
 * @param modality why it is not reported as said, in words; empty if it is
 * @param source words that name somebody
 * @param excerpt its words, or some of them
 * @param whole all its words, where the excerpt leaves out paragraphs and they are not too many; empty otherwise
 * @param asked the question it answers or the sentence that leads up to it, or its end; empty if there is none
 * @param isLead {@code asked} is no question
 * @param title of the document
 * @param documentHref where the statement stands in the document
 * @param outlet empty if unknown
 * @param date in words; empty if unknown
 * @param genre in words
 * @param corrected by whom and when; empty if nobody changed it
 */
public record HitView(
        String key,
        String speaker,
        String role,
        String cue,
        String kind,
        String modality,
        String source,
        List<Excerpt.Piece> excerpt,
        List<Excerpt.Piece> whole,
        List<Excerpt.Piece> asked,
        boolean isLead,
        String title,
        String documentHref,
        String outlet,
        String date,
        String genre,
        String corrected) {
    private static final int MOST = 520;

    /** UTF-16 units of a whole statement that can be unfolded, about. */
    private static final int WHOLE = 12_000;

    /** UTF-16 units of a question that are shown, about. */
    private static final int ASKED = 260;

    /**
     * A statement in a list; one that cannot be shown there stands as a hint to its own page, so that it takes no other
     * with it.
     *
     * @param faults is told of what went wrong
     */
    public static HitView of(Hit hit, Consumer<String> faults) {
        try {
            return of(hit);
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            faults.accept("dixit: fault in the list of results at statement "
                    + hit.statement().key() + ": " + trace);
            return bare(hit.statement());
        }
    }

    private static HitView bare(StatementEntry e) {
        String hint = "This statement cannot be shown in a list. Its own page shows it.";
        return new HitView(
                e.key(),
                orEmpty(e.speakerName()),
                "",
                "",
                e.statement().kind().code(),
                "",
                "",
                List.of(new Excerpt.Piece(hint, false)),
                List.of(),
                List.of(),
                false,
                e.document().name(),
                inDocument(e),
                "",
                "",
                Say.genre(e.genre()),
                "");
    }

    public static HitView of(Hit hit) {
        return of(hit, MOST);
    }

    /** As {@link #of(Hit)}, with about so many UTF-16 units of its words at most. */
    public static HitView of(Hit hit, int most) {
        return of(hit, Excerpt.of(hit.runs(), hit.statement()::leavesOutBefore, most), List.of());
    }

    /** As {@link #of(Hit)}, with the paragraphs that matched, in full. */
    public static HitView paragraphs(Hit hit, int most) {
        List<Excerpt.Piece> shown = Excerpt.paragraphs(hit.runs(), hit.statement()::leavesOutBefore, most);
        List<Excerpt.Piece> whole = Excerpt.of(hit.runs(), hit.statement()::leavesOutBefore, WHOLE);
        return of(hit, shown, letters(shown) < letters(whole) ? whole : List.of());
    }

    private static int letters(List<Excerpt.Piece> pieces) {
        return pieces.stream().mapToInt(p -> p.text().strip().length()).sum();
    }

    private static HitView of(Hit hit, List<Excerpt.Piece> excerpt, List<Excerpt.Piece> whole) {
        StatementEntry e = hit.statement();
        String role = e.statement().role();
        return new HitView(
                e.key(),
                orEmpty(e.speakerName()),
                orEmpty(role),
                Said.cue(e),
                e.statement().kind().code(),
                Say.modality(e.statement().modality()),
                String.join(" … ", e.sourceWords()),
                excerpt,
                whole,
                Excerpt.end(hit.settingRuns(), ASKED),
                e.setting() != null && e.setting().kind() == Setting.Kind.LEAD,
                e.title() == null ? e.document().name() : e.title(),
                inDocument(e),
                orEmpty(e.outlet()),
                DateWords.of(e.date()),
                Say.genre(e.genre()),
                corrected(e.corrected()));
    }

    /** Where the statement stands in its document. */
    public static String inDocument(StatementEntry e) {
        String id = Urls.encode(e.statement().id());
        return Urls.document(e.document().hash()) + "?statement=" + id + "#t-" + id;
    }

    /** “corrected by … on …”; empty if nobody changed it. */
    static String corrected(@org.jspecify.annotations.Nullable Corrected corrected) {
        return corrected == null
                ? ""
                : "corrected by " + corrected.last().who() + ", "
                        + Say.moment(corrected.last().when());
    }

    static String orEmpty(@org.jspecify.annotations.Nullable String s) {
        return s == null ? "" : s;
    }
}
