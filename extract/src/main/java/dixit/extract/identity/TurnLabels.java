package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.extract.structure.Turn;
import dixit.record.Document;
import dixit.record.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of turns are: "Question" and "Reporter" ask, "Answer" answers, "BUOY" is an outlet whose interviewer
 * asks, "MR. HOLM" is a person. Decided once for the document, from the words of the labels and from how the text uses them.
 */
final class TurnLabels {
    /** What a label is. */
    enum Sort {
        ASKS,
        ANSWERS,
        OUTLET,
        PERSON,
        /** "Unidentified male", "The President". */
        DESCRIPTION
    }

    private static final Lexicon LEXICON = Lexicon.STANDARD;

    private final Map<String, Sort> sorts = new HashMap<>();
    private final Map<String, String> outletNames = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();

    private TurnLabels() {}

    static TurnLabels of(Document doc, List<Turn> turns, Body body, Gazetteer gazetteer) {
        TurnLabels it = new TurnLabels();
        Map<String, Turn.Role> roles = new LinkedHashMap<>();
        Set<Integer> starts = new HashSet<>();
        for (Turn t : turns) {
            if (t.label() != null) {
                String label = t.label().in(doc.text());
                roles.merge(label, t.role(), (a, b) -> a == b ? a : Turn.Role.SPEECH);
                starts.add(t.label().start());
                it.shortForm(doc, t.label(), t.cue());
            }
        }
        Map<String, String> usage = it.usage(roles.keySet(), starts, body);
        roles.forEach((label, role) -> it.sorts.put(label, it.sort(label, role, usage, gazetteer)));
        return it;
    }

    Sort sort(String label) {
        return sorts.getOrDefault(label, Sort.DESCRIPTION);
    }

    /** The outlet's name as the document or the gazetteer has it in full. */
    String outlet(String label) {
        return outletNames.getOrDefault(label, label);
    }

    /** The label that first explained this one: "NF" for "Nadia Ferrow (NF)". */
    String explained(String label) {
        return shortForms.getOrDefault(label, label);
    }

    /** What stands in brackets between a label and its colon: "VTA" in "Question (VTA):". */
    static @Nullable String note(Document doc, Span label, @Nullable Span cue) {
        if (cue == null || cue.start() <= label.end() || cue.start() - label.end() > 80) {
            return null;
        }
        String between = doc.text().substring(label.end(), cue.start()).strip();
        boolean brackets = between.length() > 2 && "([".indexOf(between.charAt(0)) >= 0;
        int close = between.indexOf(between.startsWith("[") ? ']' : ')');
        return brackets && close > 1 ? between.substring(1, close).strip() : null;
    }

    private void shortForm(Document doc, Span label, @Nullable Span cue) {
        String note = note(doc, label, cue);
        if (note != null && note.length() <= 4 && note.chars().allMatch(Character::isUpperCase)) {
            shortForms.putIfAbsent(note, label.in(doc.text()));
        }
    }

    private Sort sort(String label, Turn.Role role, Map<String, String> usage, Gazetteer gazetteer) {
        if (shortForms.containsKey(label)) {
            return Sort.PERSON;
        }
        Words words = Words.of(beforeComma(label));
        if (words.size() == 0) {
            return Sort.DESCRIPTION;
        }
        String last = words.folded(words.size() - 1);
        String first = words.folded(0);
        if (LEXICON.is(Kind.ANSWER, last) && words.size() == 1) {
            return Sort.ANSWERS;
        }
        if (LEXICON.is(Kind.INTERVIEWER, last) || (LEXICON.is(Kind.INTERVIEWER, first) && words.size() == 1)) {
            return Sort.ASKS;
        }
        boolean somebody =
                LEXICON.is(Kind.PERSON, last) && !LEXICON.isGivenName(first) && !LEXICON.is(Kind.TITLE, first);
        if (somebody && words.size() > 1) {
            return Sort.DESCRIPTION;
        }
        Gazetteer.Entry entry = gazetteer.named(label);
        if (entry != null && (entry.outlet() || role == Turn.Role.QUESTION)) {
            outletNames.put(label, usage.getOrDefault(label, entry.name()));
            return Sort.OUTLET;
        }
        if (LEXICON.is(Kind.OUTLET, last) || usage.containsKey(label)) {
            outletNames.put(label, usage.getOrDefault(label, label));
            return Sort.OUTLET;
        }
        return named(words) ? Sort.PERSON : Sort.DESCRIPTION;
    }

    /** "JAKE HOLM, MODERATOR" is named by what stands first. */
    static String beforeComma(String label) {
        int comma = label.indexOf(',');
        return comma > 0 ? label.substring(0, comma) : label;
    }

    /** A label with a word that is neither an office nor a common word. */
    private static boolean named(Words words) {
        if (words.size() > 1 && LEXICON.isGivenName(words.folded(words.size() - 2))) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            String w = words.folded(i);
            boolean common = LEXICON.is(Kind.STOP, w)
                    || LEXICON.is(Kind.OFFICE, w)
                    || LEXICON.is(Kind.PERSON, w)
                    || LEXICON.is(Kind.TITLE, w)
                    || LEXICON.is(Kind.MODIFIER, w)
                    || (LEXICON.is(Kind.NOTPERSON, w) && !LEXICON.is(Kind.SURNAME, w))
                    || LEXICON.is(Kind.ANONYMOUS, w);
            if (!common && words.capital(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * For labels of one word: the name by which the running text uses it as an outlet, such as "Red Buoy" for "BUOY",
     * or "LEADLINE" where the text writes it so.
     */
    private Map<String, String> usage(Set<String> labels, Set<Integer> labelStarts, Body body) {
        Map<String, String> byFolded = new HashMap<>();
        for (String l : labels) {
            if (Words.of(l).size() == 1) {
                byFolded.put(Fold.plain(l), l);
            }
        }
        Map<String, String> out = new HashMap<>();
        Set<String> people = new HashSet<>();
        if (!byFolded.isEmpty()) {
            body.read(s -> true, (stretch, words) -> {
                for (int i = 0; i < words.size(); i++) {
                    String label = byFolded.get(words.folded(i));
                    if (label != null && !labelStarts.contains(words.start(i))) {
                        use(words, i, label, out, people);
                    }
                }
            });
        }
        out.keySet().removeAll(people);
        return out;
    }

    private static void use(Words words, int i, String label, Map<String, String> out, Set<String> people) {
        boolean article =
                i > 0 && words.adjacent(i - 1) && words.capital(i - 1) && ARTICLES.contains(words.folded(i - 1));
        if (article && !words.first(i - 1)) {
            out.put(label, words.span(i - 1, i + 1).in(words.text()));
            return;
        }
        boolean inSentence = (i > 0 && words.adjacent(i - 1) && !words.capital(i - 1))
                || (i + 1 < words.size() && words.adjacent(i) && !words.capital(i + 1));
        boolean alone = inSentence
                && (i == 0 || !words.allCapitals(i - 1))
                && (i + 1 >= words.size() || !words.allCapitals(i + 1));
        if (words.allCapitals(i) && alone && words.word(i).equals(label)) {
            out.putIfAbsent(label, label);
        } else if (words.capital(i) && !words.allCapitals(i)) {
            people.add(label);
        }
    }

    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "the", "le", "la", "el", "il", "les", "los");
}
