package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a speaker reports others as saying, inside his turn or quotation: "Ada Holm: The union promised to wait." Only the
 * more precise rules read here, and nothing that the speaker says of himself ("I would stress") counts.
 */
final class NestedReading {
    private static final List<SentenceRule> RULES = List.of(
            new QuotedAsRule(),
            new DirectQuoteRule(),
            new AccordingToRule(),
            new ParentheticalRule(),
            new PassiveRule(),
            new IndirectRule());
    private static final Set<String> SHORT = Set.of("said", "says", "say", "according");

    private final String text;
    private final Tagger tagger;

    NestedReading(String text, Tagger tagger) {
        this.text = text;
        this.tagger = tagger;
    }

    /** The reports inside what these drafts say word for word. */
    List<Draft> read(List<Draft> outer) {
        List<Draft> out = new ArrayList<>();
        for (Draft d : outer) {
            boolean verbatim = d.kind() == StatementKind.TURN || d.kind() == StatementKind.DIRECT;
            if (verbatim) {
                out.addAll(inside(d.content()));
            }
        }
        return out;
    }

    private List<Draft> inside(List<Span> pieces) {
        List<Span> said = pieces.stream().filter(this::mayReport).toList();
        if (said.isEmpty()) {
            return List.of();
        }
        List<Quoted> quotes = QuoteMarks.in(text, said);
        SentenceReader reader = new SentenceReader(text, quotes, tagger);
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            for (Sentence s : reader.read(new Paragraph(said.get(i), Paragraph.Role.TURN, 0), i)) {
                SentenceWork w = new SentenceWork(s, quotes);
                RULES.forEach(r -> r.apply(w, text));
                Span whole = said.get(i);
                w.drafts().stream().filter(d -> isReport(d, whole)).forEach(out::add);
            }
        }
        return out;
    }

    private static boolean isReport(Draft d, Span whole) {
        return !d.source().isEmpty()
                && whole.contains(d.contentCover())
                && !d.contentCover().equals(whole);
    }

    /** Whether any word of the passage may report; most short passages have none and cost nothing. */
    private boolean mayReport(Span s) {
        int start = -1;
        for (int i = s.start(); i <= s.end(); i++) {
            boolean letter = i < s.end() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i);
                if (SHORT.contains(word) || CueLexicon.standard().verb(word) != null) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
