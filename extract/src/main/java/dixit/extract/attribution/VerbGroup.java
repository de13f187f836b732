package dixit.extract.attribution;

import dixit.extract.attribution.CueLexicon.Form;
import dixit.extract.attribution.CueLexicon.Verb;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb with its auxiliaries.
 *
 * @param verb the verb
 * @param first index of the first word of the group: "has" of "has repeatedly denied"
 * @param head index of the verb itself
 * @param form how it is used
 * @param negated "did not say"
 */
record VerbGroup(Verb verb, int first, int head, Use form, boolean negated) {
    /** What the group does in its sentence. */
    enum Use {
        FINITE,
        GERUND,
        PASSIVE,
        INFINITIVE
    }

    private static final Set<String> UNREAL =
            Set.of("would", "could", "might", "may", "should", "must", "can", "'d", "shall", "cannot", "ought");
    private static final Set<String> BE =
            Set.of("is", "was", "are", "were", "be", "been", "being", "'s", "'re", "am", "get", "got");
    private static final Set<String> LEADS_TO = Set.of(
            "on",
            "continued",
            "continues",
            "began",
            "begins",
            "started",
            "rushed",
            "twitter",
            "appeared",
            "out",
            "trying",
            "tried",
            "used");

    /** The reporting verb at {@code i}; null if there is none, or what it reports is only imagined. */
    static @Nullable VerbGroup at(Sentence s, int i) {
        Tok t = s.at(i);
        Verb v = CueLexicon.standard().verb(t.low());
        if (v == null || (!t.hasTag("VERB", "AUX") && !mistaken(s, i)) || NounPhrases.isPossessive(s.at(i - 1))) {
            return null;
        }
        int first = i;
        boolean negated = false;
        boolean unreal = false;
        boolean be = false;
        boolean aux = false;
        boolean to = false;
        for (int k = i - 1; k >= 0 && k >= i - 6; k--) {
            Tok p = s.at(k);
            if (p.is("to") && k == i - 1 - (i - 1 - k)) {
                to = k == first - 1;
                break;
            }
            boolean auxiliary = p.hasTag("AUX") || UNREAL.contains(p.low()) || (BE.contains(p.low()) && !p.is("'s"));
            if (p.is("'s")
                    && CueLexicon.standard().isForm(t.low(), Form.GERUND)
                    && s.at(k - 1).hasTag("PRON", "PROPN")) {
                auxiliary = true;
                be = true;
            }
            boolean not = p.is("not") || p.is("n't") || p.is("never");
            if (!auxiliary && !not && !p.hasTag("ADV")) {
                break;
            }
            negated |= not || p.is("never");
            unreal |= UNREAL.contains(p.low()) || p.is("will") || p.is("'ll") || p.is("wo");
            be |= BE.contains(p.low());
            aux |= auxiliary;
            first = k;
        }
        if ((unreal && !v.takes("_")) || isCondition(s, first)) {
            return null;
        }
        negated |= nobody(s, first);
        CueLexicon lexicon = CueLexicon.standard();
        String low = t.low();
        if (lexicon.isForm(low, Form.GERUND)) {
            return new VerbGroup(v, first, i, be ? Use.FINITE : Use.GERUND, negated);
        }
        if (to) {
            return leadsTo(s, first - 1) ? new VerbGroup(v, first, i, Use.INFINITIVE, negated) : null;
        }
        if (be && lexicon.isForm(low, Form.PARTICIPLE)) {
            return new VerbGroup(v, first, i, Use.PASSIVE, negated);
        }
        if (!aux && lexicon.isForm(low, Form.PRESENT) && !lexicon.isForm(low, Form.PAST) && singularBefore(s, first)) {
            return null;
        }
        return new VerbGroup(v, first, i, Use.FINITE, negated);
    }

    /** A present form such as "says" that the tagger took for a noun, right between a name and its report. */
    private static boolean mistaken(Sentence s, int i) {
        CueLexicon lexicon = CueLexicon.standard();
        Tok t = s.at(i);
        return lexicon.isPlainSpeech(t.low())
                && s.at(i - 1).hasTag("PROPN", "PRON")
                && (s.at(i + 1).is("that") || s.at(i + 1).isComma());
    }

    /** "If Ada Holm says", "whether they said": what might be said; "even if" and "as if" leave open who speaks. */
    private static boolean isCondition(Sentence s, int first) {
        Range r = NounPhrases.phraseEnding(s, first);
        int before = r == null ? first - 2 : r.from() - 1;
        Tok t = s.at(before);
        boolean open =
                t.is("if") && !s.at(before - 1).is("even") && !s.at(before - 1).is("as");
        return first > 0 && !s.at(first - 1).isComma() && (open || t.is("unless") || t.is("whether"));
    }

    /** "Neither side explained", "nobody said", "no one has said". */
    private static boolean nobody(Sentence s, int first) {
        Tok last = s.at(first - 1);
        Range r = NounPhrases.phraseEnding(s, first);
        Tok opens = r == null ? last : s.at(r.from());
        Tok before = s.at((r == null ? first - 1 : r.from()) - 1);
        return opens.is("neither")
                || opens.is("no")
                || opens.is("nobody")
                || opens.is("none")
                || before.is("neither")
                || before.is("no")
                || (before.is("not") && opens.is("one"))
                || (before.is("of") && s.at(r == null ? -1 : r.from() - 2).is("none"));
    }

    private static boolean singularBefore(Sentence s, int first) {
        Tok p = s.at(first - 1);
        return p.is("he") || p.is("she") || p.is("it") || p.is("to");
    }

    private static boolean leadsTo(Sentence s, int to) {
        return LEADS_TO.contains(s.at(to - 1).low());
    }
}
