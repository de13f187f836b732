package dixit.extract.structure;

import dixit.extract.structure.NamedSince.Since;
import dixit.knowledge.KnowledgeBase;
import dixit.record.DocumentInfo;
import dixit.record.Part;
import dixit.record.Span;
import dixit.text.Abbreviations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a date that leaves several years by what the document names: an organisation is not named under the name that it
 * was founded with, nor a treaty spoken of as standing, before the year of its beginning. Only dates that the tables are
 * sure of count, and only sentences that speak neither of plans nor of what might be. Where no year is left, all stay.
 * Stateless; linear in the text.
 */
public final class NamedYears {
    private static final String BASIS = "published";
    private static final String RULE = "dateline-and-weekday";
    private static final String NARROWED = "dateline-weekday-and-names";
    private static final int FAR = 400;
    private static final int LONGEST = 20;

    /** In the sentence of a name these leave open whether the thing is there yet. */
    private static final Set<String> OPEN = Set.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "propose",
            "proposes",
            "proposed",
            "proposal",
            "draft",
            "drafted",
            "future",
            "negotiate",
            "negotiates",
            "negotiated",
            "negotiating",
            "negotiations",
            "talks",
            "create",
            "creates",
            "creating",
            "creation",
            "establish",
            "establishing",
            "establishment",
            "launch",
            "launching",
            "found",
            "founding",
            "form",
            "forming",
            "formation",
            "set",
            "sign",
            "signing",
            "conclude",
            "concluding",
            "will",
            "would",
            "should",
            "could",
            "may",
            "might",
            "must",
            "shall",
            "if",
            "idea",
            "initiative",
            "project",
            "prospective",
            "upcoming",
            "emerging",
            "envisaged",
            "envisioned",
            "former",
            "then",
            "predecessor",
            "build",
            "building",
            "towards",
            "toward",
            "intends",
            "intend",
            "hopes",
            "hope",
            "wants",
            "want",
            "soon",
            "yet",
            "nobody",
            "never",
            "none",
            "dreamt",
            "dreamed",
            "dreaming",
            "imagine",
            "imagines",
            "imagined",
            "imagining",
            "no",
            "agreed",
            "dream",
            "dreams",
            "novel",
            "join",
            "joining",
            "accession",
            "membership",
            "film",
            "imaginary",
            "fictional");

    /** A treaty beside these is signed: talks use its name for years before. */
    private static final Set<String> SIGNED = Set.of(
            "under",
            "force",
            "signed",
            "ratified",
            "violated",
            "violates",
            "violation",
            "violations",
            "breach",
            "complies",
            "compliance",
            "obligations",
            "withdrew",
            "withdrawal",
            "left",
            "suspended",
            "terminated",
            "extended");

    private NamedYears() {}

    /** The structure with the years that are possible; the same where there is nothing to drop. */
    public static Structure narrow(String text, Structure structure, KnowledgeBase knowledge) {
        DocumentInfo info = structure.info();
        String published = info.published();
        boolean years = published != null
                && published.startsWith("[")
                && RULE.equals(info.basis().get(BASIS));
        if (!years || published == null) {
            return structure;
        }
        int first = firstYear(text, structure, knowledge);
        String left = left(published, first);
        return left.equals(published) ? structure : dated(structure, published, left);
    }

    /** The year before which the document cannot be; 0 where nothing tells. Notes about the source may be younger than it. */
    private static int firstYear(String text, Structure structure, KnowledgeBase knowledge) {
        NamedSince names = knowledge.derived(NamedSince.class, NamedSince::new);
        int first = 0;
        Span dated = dated(text, structure);
        for (Paragraph p : structure.paragraphs()) {
            if (p.role() == Paragraph.Role.NOTE || !dated.contains(p.span().start())) {
                continue;
            }
            for (Since s : names.in(text, p.span())) {
                first = s.year() > first && stands(text, s) ? s.year() : first;
            }
        }
        return first;
    }

    /** The innermost part that has the date: what stands around it may be younger. */
    private static Span dated(String text, Structure structure) {
        String published = structure.info().published();
        return structure.info().parts().stream()
                .filter(p -> Objects.equals(published, p.published()))
                .map(Part::span)
                .min(Comparator.comparingInt(Span::length))
                .orElse(new Span(0, text.length()));
    }

    /** True if the sentence speaks of it as something that is there. */
    private static boolean stands(String text, Since s) {
        int from = s.span().start();
        while (from > 0 && s.span().start() - from < FAR && !stop(text, from - 1)) {
            from--;
        }
        int to = s.span().end();
        while (to < text.length() && to - s.span().end() < FAR && !stop(text, to)) {
            to++;
        }
        String around = text.substring(from, s.span().start()) + " "
                + text.substring(s.span().end(), to);
        List<String> words = Fold.words(around.toLowerCase(Locale.ROOT));
        return words.stream().noneMatch(OPEN::contains)
                && !any(text, s.span().start())
                && (!s.bargain() || words.stream().anyMatch(SIGNED::contains));
    }

    /** Behind "a" or "an" stands one that is thought of, not the one that there is. */
    private static boolean any(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 3 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, end).toLowerCase(Locale.ROOT);
        return before.equals("a") || before.equals("an");
    }

    private static boolean stop(String text, int at) {
        char c = text.charAt(at);
        boolean mark = (c == '.' && !abbreviates(text, at)) || c == '!' || c == '?';
        return c == '\n' || (mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }

    /** The stop of "U.S." or "Mr.". */
    private static boolean abbreviates(String text, int at) {
        int word = at;
        while (word > 0 && at - word < LONGEST && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return word < at && Abbreviations.at(text, word, at);
    }

    private static String left(String published, int first) {
        List<String> days = Stream.of(
                        published.substring(1, published.length() - 1).split(",", -1))
                .filter(d -> Integer.parseInt(d, 0, 4, 10) >= first)
                .toList();
        return days.isEmpty() ? published : days.size() == 1 ? days.getFirst() : "[" + String.join(",", days) + "]";
    }

    private static Structure dated(Structure s, String old, String now) {
        DocumentInfo i = s.info();
        java.util.Map<String, String> basis = new java.util.TreeMap<>(i.basis());
        basis.put(BASIS, NARROWED);
        DocumentInfo info = new DocumentInfo(
                i.genre(),
                i.title(),
                i.publisher(),
                i.authors(),
                now,
                i.place(),
                i.language(),
                i.url(),
                i.translation(),
                basis,
                i.parts().stream().map(p -> part(p, old, now)).toList());
        return new Structure(
                info, s.furniture(), s.headline(), s.byline(), s.dateline(), s.paragraphs(), s.turns(), s.order());
    }

    private static Part part(Part p, String old, String now) {
        @Nullable String published = old.equals(p.published()) ? now : p.published();
        return new Part(
                p.start(),
                p.end(),
                p.genre(),
                p.title(),
                p.authors(),
                p.publisher(),
                published,
                p.place(),
                p.url(),
                p.translation());
    }
}
