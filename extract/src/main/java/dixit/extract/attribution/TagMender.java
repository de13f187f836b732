package dixit.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what a tagger that has seen little news gets wrong: a capital inside a sentence is a name, a name before "said"
 * is no verb, "said" is a verb. Titles, where most words have capitals, are left alone. Pure functions.
 */
final class TagMender {
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "his",
            "her",
            "its",
            "our",
            "their",
            "my",
            "your",
            "who",
            "which",
            "what",
            "this",
            "that",
            "these",
            "those",
            "there",
            "one",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "nobody",
            "none",
            "anyone",
            "something",
            "nothing",
            "everything",
            "anything",
            "him",
            "them",
            "us",
            "me",
            "whose",
            "whom",
            "mine",
            "theirs",
            "both",
            "all",
            "some",
            "any",
            "each",
            "himself",
            "herself",
            "itself",
            "themselves",
            "'s",
            "no",
            "many");

    private static final Set<String> QUANTITIES =
            Set.of("many", "most", "several", "few", "more", "some", "other", "others", "all", "another");

    private TagMender() {}

    static List<Tok> mend(List<Tok> toks, String[] tags) {
        CueLexicon lexicon = CueLexicon.standard();
        boolean title = isTitle(toks);
        List<Tok> out = new ArrayList<>(toks.size());
        for (int i = 0; i < tags.length; i++) {
            Tok t = toks.get(i);
            if (t.isQuote()) {
                out.add(t);
                continue;
            }
            String tag = lexicon.mend(t.low(), tags[i].equals("AUX+PART") ? "PART" : tags[i]);
            boolean opens =
                    i == 0 || toks.get(i - 1).isQuote() || toks.get(i - 1).hasEnd();
            boolean wrong = tag.equals("VERB")
                    || tag.equals("X")
                    || tag.equals("ADV")
                    || tag.equals("INTJ")
                    || (tag.equals("ADJ") && (opens || (i > 0 && tags[i - 1].equals("PROPN"))))
                    || (tag.equals("PRON") && !PRONOUNS.contains(t.low()))
                    || tag.equals("ADP")
                    || tag.equals("NOUN")
                    || tag.equals("SCONJ");
            if (t.capital() && wrong && !title && !opens) {
                tag = "PROPN";
            } else if (t.capital()
                    && opens
                    && wrong
                    && beforeSpeech(toks, tags, i)
                    && !tag.equals("ADV")
                    && !tag.equals("SCONJ")
                    && !tag.equals("ADP")) {
                tag = "PROPN";
            }
            if (tag.equals("ADJ") && t.capital() && !title && subjectOfSpeech(toks, i)) {
                tag = "PROPN";
            }
            if (tag.equals("PRON") && !PRONOUNS.contains(t.low())) {
                tag = t.capital() ? "PROPN" : "NOUN";
            }
            if (t.is("'s") && i > 0 && tags[i - 1].equals("PRON")) {
                tag = "AUX";
            }
            if (tag.equals("NOUN") && i > 0 && reports(toks, tags, i)) {
                tag = "VERB";
            }
            out.add(new Tok(t.span(), t.low(), tag, -1, t.capital()));
        }
        return out;
    }

    /** "Asked about it, Holm said", "Holm asked": a name alone, which the tagger took for a quality. */
    private static boolean subjectOfSpeech(List<Tok> toks, int i) {
        if (i + 1 >= toks.size() || QUANTITIES.contains(toks.get(i).low())) {
            return false;
        }
        Tok next = toks.get(i + 1);
        boolean speech = CueLexicon.standard().isPlainSpeech(next.low()) || next.is("asked") || next.is("asks");
        return speech && (i == 0 || toks.get(i - 1).isComma());
    }

    /** "Holm says", "Holm has said", "Ada Holm said". */
    private static boolean beforeSpeech(List<Tok> toks, String[] tags, int i) {
        for (int k = i + 1; k < Math.min(toks.size(), i + 4); k++) {
            Tok t = toks.get(k);
            if (CueLexicon.standard().isPlainSpeech(t.low()) || t.is("has") || t.is("have")) {
                return true;
            }
            if (!t.capital() && !tags[k].equals("ADV")) {
                return false;
            }
        }
        return false;
    }

    /** "Holm plans to call", "Holm charges that": a verb that the tagger took for a noun. */
    private static boolean reports(List<Tok> toks, String[] tags, int i) {
        CueLexicon.Verb v = CueLexicon.standard().verb(toks.get(i).low());
        if (v == null
                || !CueLexicon.standard().isForm(toks.get(i).low(), CueLexicon.Form.THIRD)
                || i + 1 >= toks.size()) {
            return false;
        }
        boolean name = toks.get(i - 1).capital() || tags[i - 1].equals("PRON");
        Tok next = toks.get(i + 1);
        boolean that = next.is("that") && (v.takes("t") || v.takes("T"));
        boolean to = next.is("to") && v.takes("I") && i + 2 < tags.length && tags[i + 2].equals("VERB");
        boolean object = tags[i - 1].equals("NOUN")
                && v.takes("N")
                && (tags[i + 1].equals("DET") || next.low().endsWith("ing"));
        boolean particle = v.takes("+" + next.low()) || v.takes("/" + next.low());
        boolean subject = name || toks.get(i - 1).isComma() || next.is("out");
        boolean thing = tags[i + 1].equals("PRON") || tags[i + 1].equals("DET");
        boolean last = v.takes("P") && (next.endsSentence() || next.isComma());
        boolean onlyVerb = that && tags[i - 1].equals("NOUN") && i > 1 && noVerb(tags, i);
        boolean open = !toks.getLast().endsSentence() && toks.size() < 25;
        boolean headline = open
                && toks.get(i - 1).capital()
                && noVerb(tags, i)
                && (v.takes("O") || v.takes("N"))
                && !next.isQuote()
                && !tags[i + 1].equals("PUNCT")
                && !tags[i + 1].equals("ADP");
        return onlyVerb || headline || (name && (that || to || last || thing)) || (subject && particle) || object;
    }

    private static boolean noVerb(String[] tags, int before) {
        for (int k = 0; k < before; k++) {
            if (tags[k].equals("VERB") || tags[k].startsWith("AUX")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitle(List<Tok> toks) {
        int words = 0;
        int capitals = 0;
        for (Tok t : toks) {
            if (!t.isQuote() && t.low().length() > 3) {
                words++;
                capitals += t.capital() ? 1 : 0;
            }
        }
        return words > 4 && capitals * 10 > words * 7;
    }
}
