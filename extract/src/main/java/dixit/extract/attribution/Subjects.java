package dixit.extract.attribution;

import org.jspecify.annotations.Nullable;

/** Who does what a reporting verb says: the finder's answer for each use of the verb. Pure functions. */
final class Subjects {
    private Subjects() {}

    static @Nullable Range of(SentenceWork w, VerbGroup g) {
        Sentence s = w.sentence();
        return switch (g.form()) {
            case FINITE -> ofFinite(w, g);
            case GERUND -> ofGerund(w, g);
            case INFINITIVE -> SourceFinder.subject(s, g.first());
            case PASSIVE -> null;
        };
    }

    /** "X said … but added": the second verb's subject is the first one's. */
    private static @Nullable Range ofFinite(SentenceWork w, VerbGroup g) {
        Sentence s = w.sentence();
        int before = g.first() - 1;
        while (before > 0 && s.at(before).hasTag("ADV")) {
            before--;
        }
        if (before > 0 && s.at(before).hasTag("CCONJ")) {
            for (int k = before - 1; k > 0; k--) {
                VerbGroup first = w.group(k);
                if (first != null
                        && first.form() == VerbGroup.Use.FINITE
                        && first.verb().takes("Q")
                        && g.verb().takes("Q")) {
                    return SourceFinder.before(s, first.first());
                }
            }
        }
        return SourceFinder.before(s, g.first());
    }

    /** ", adding that": the reporter before; "a letter saying that": the letter. */
    private static @Nullable Range ofGerund(SentenceWork w, VerbGroup g) {
        Sentence s = w.sentence();
        Tok before = s.at(g.first() - 1);
        if (before.hasTag("NOUN", "PROPN")) {
            return NounPhrases.phraseEnding(s, g.first());
        }
        if (w.lastSource() != null && w.lastSource().from() < g.first()) {
            return w.lastSource();
        }
        if (g.first() == 0) {
            return leading(s, g);
        }
        return SourceFinder.subject(s, g.first());
    }

    /** "Citing the storm, Ada Holm left": the subject after the comma. */
    private static @Nullable Range leading(Sentence s, VerbGroup g) {
        for (int k = g.head() + 1; k < s.size() - 1; k++) {
            if (s.at(k).isComma()) {
                int end = NounPhrases.plainAfter(s, k + 1, s.size());
                if (end > k + 1 && s.at(end).hasTag("VERB", "AUX", "ADV")) {
                    return new Range(k + 1, end);
                }
            }
        }
        return null;
    }
}
