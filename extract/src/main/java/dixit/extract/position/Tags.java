package dixit.extract.position;

import dixit.extract.attribution.Tagger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of speech of one sentence, found when they are first asked for. For one thread. */
final class Tags {
    private static final Set<String> HELPERS = Set.of(
            "do", "does", "did", "will", "would", "can", "could", "shall", "should", "must", "may", "might", "to", "wo",
            "ca");

    /** Verbs that look like nouns in the plural. */
    private static final Set<String> PLURALS = Set.of(
            "backs",
            "calls",
            "demands",
            "supports",
            "plans",
            "hopes",
            "offers",
            "requests",
            "breaks",
            "leaves",
            "blocks",
            "exits",
            "signs",
            "studies",
            "presses",
            "values",
            "respects",
            "helps",
            "works",
            "wishes",
            "aims",
            "wants",
            "tries",
            "appeals",
            "attempts",
            "starts",
            "protests",
            "objects",
            "blasts",
            "drops",
            "ends",
            "delays",
            "moves",
            "threats",
            "efforts",
            "praises",
            "favours",
            "favors",
            "honours",
            "honors",
            "approaches",
            "returns",
            "reaches",
            "builds",
            "votes",
            "breaches",
            "exchanges",
            "vetoes",
            "invites");

    private final Tagger tagger;
    private String @Nullable [] found;

    Tags(Tagger tagger) {
        this.tagger = tagger;
    }

    String[] of(Line line) {
        String[] now = found;
        if (now == null) {
            String[] words = new String[line.size()];
            for (int i = 0; i < words.length; i++) {
                Word w = line.at(i);
                words[i] = w.span().in(line.text()).replace('’', '\'');
            }
            now = tagger.tag(words);
            mend(line, now);
            found = now;
        }
        return now;
    }

    /** The tagger has seen little news: names are names, and words of the lists stand as they can. */
    private static void mend(Line line, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            boolean named = line.mention(i) != null || line.institution(i) != null;
            if (named && (tags[i].equals("VERB") || tags[i].equals("AUX") || tags[i].equals("ADV"))) {
                tags[i] = "PROPN";
            } else if (i > 0
                    && tags[i].equals("VERB")
                    && line.capital(i)
                    && line.capital(i - 1)
                    && !line.is(i - 1, "“")) {
                tags[i] = "PROPN";
            } else if (!named && !(i > 0 && line.capital(i))) {
                tags[i] = listed(line, tags, i);
            }
        }
    }

    private static String listed(Line l, String[] tags, int i) {
        boolean verb = false;
        boolean noun = false;
        boolean third = false;
        boolean base = false;
        for (StanceWords.Hit h : StanceWords.standard().at(l.low(i))) {
            verb |= h.row().kind() == Row.Kind.VERB;
            noun |= h.row().kind() == Row.Kind.NOUN;
            third |= h.row().kind() == Row.Kind.VERB && h.is(Form.THIRD);
            base |= h.row().kind() == Row.Kind.VERB && h.is(Form.BASE);
        }
        if (noun && !verb) {
            return "NOUN";
        }
        if (base && HELPERS.contains(helper(l, i))) {
            return "VERB";
        }
        boolean subject =
                l.mention(i - 1) != null || (i > 0 && (tags[i - 1].equals("PROPN") || tags[i - 1].equals("PRON")));
        boolean object = l.mention(i + 1) != null
                || l.institution(i + 1) != null
                || (i + 1 < tags.length && (tags[i + 1].equals("DET") || (tags[i + 1].equals("PROPN") && !noun)));
        boolean only = !PLURALS.contains(l.low(i));
        return third && subject && (object || only) ? "VERB" : tags[i];
    }

    /** The word before, but for a denial. */
    private static String helper(Line l, int i) {
        boolean not = l.is(i - 1, "not") || l.is(i - 1, "n't") || l.is(i - 1, "never");
        return l.low(not ? i - 2 : i - 1);
    }
}
