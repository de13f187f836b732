package dixit.extract.institution;

import dixit.extract.identity.Identities;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.Document;
import dixit.record.Institution;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds the institutions of a document. Stateless and thread-safe; time is linear in the length of the document. Never
 * fails, whatever the text.
 */
public final class InstitutionStage {
    private final Supplier<KnowledgeBase> source;

    /** With the knowledge that ships with the program. */
    public InstitutionStage() {
        this(KnowledgeBase::shipped);
    }

    /** With other knowledge; asked for each document, so that a newer base serves from the next document on. */
    public InstitutionStage(Supplier<KnowledgeBase> source) {
        this.source = source;
    }

    /** The institutions in the order of their first mention; mentions in the order of the text. */
    public List<Institution> apply(Document doc, Structure structure, Identities identities) {
        Catalogue known = source.get().derived(Catalogue.class, Catalogue::new);
        Map<String, ActorKind> kinds = new HashMap<>();
        for (Actor a : identities.actors()) {
            kinds.put(a.id(), a.kind());
        }
        Reading reading = new Reading(doc, known, identities.mentions(), kinds, OwnSide.of(identities));
        for (Paragraph p : structure.paragraphs()) {
            for (Span s : pieces(doc.text(), p.span())) {
                reading.read(s);
            }
        }
        return reading.institutions();
    }

    private static final int LONGEST = 20_000;

    /** Cuts at white space where a paragraph is longer than any real one. */
    private static List<Span> pieces(String text, Span span) {
        if (span.length() <= LONGEST) {
            return List.of(span);
        }
        List<Span> out = new java.util.ArrayList<>();
        int at = span.start();
        while (span.end() - at > LONGEST) {
            int cut = at + LONGEST;
            while (cut > at + LONGEST / 2 && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            out.add(new Span(at, cut));
            at = cut;
        }
        out.add(new Span(at, span.end()));
        return out;
    }

    /** Mentions as the reading wants them: sorted by their beginning. */
    static List<Mention> sorted(List<Mention> mentions) {
        return mentions.stream()
                .sorted(java.util.Comparator.comparingInt((Mention m) -> m.start()))
                .toList();
    }
}
