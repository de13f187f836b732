package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices and professions: "French Foreign Minister", "Minister of Health of the Czech Republic",
 * "the mayor of Grainport", "Veldania's defence minister". Reads at most twelve words from any place. Thread-safe.
 */
final class OfficeReader {
    private static final int REACH = 12;
    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final Set<String> NEW_PLACES = Set.of(
            "new",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "upper",
            "lower",
            "great",
            "saint",
            "st",
            "san",
            "santa",
            "sao",
            "el",
            "la",
            "los",
            "las",
            "fort",
            "port",
            "cape",
            "hong",
            "rio",
            "costa");

    private final Gazetteer gazetteer;

    OfficeReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * An office found.
     *
     * @param office what was read
     * @param from index of its first word
     * @param to index after its last word
     */
    record Found(Office office, int from, int to) {}

    /** The office that begins at word {@code i} (not with an article), or null. */
    @Nullable
    Found at(Words words, int i) {
        int k = i;
        String state = null;
        List<String> kind = new ArrayList<>();
        int limit = Math.min(words.size(), i + REACH);
        while (k < limit) {
            String w = words.folded(k);
            if (LEXICON.is(Kind.OFFICE, w) && !(modifies(w) && officeFollows(words, k))) {
                return finish(words, i, k, kind, state);
            }
            Gazetteer.Match m = gazetteer.at(words, k);
            if (m != null) {
                state = m.entry().id();
                k += m.words();
            } else if (LEXICON.is(Kind.MODIFIER, w) && !preposition(words, k)) {
                if (!LEXICON.is(Kind.VANISH, w)) {
                    kind.add(w);
                }
                k++;
            } else if (k == i && unknownOwner(words, k)) {
                state = prefix(w);
                k++;
            } else {
                return null;
            }
            if (k >= limit || !(words.adjacent(k - 1) || words.hyphen(k - 1))) {
                return null;
            }
        }
        return null;
    }

    /** The same office with the capitalised words before it that belong to its name: "Homeland Security Secretary". */
    static Found widened(Words words, Found f) {
        int from = f.from();
        while (from > 0 && from > f.from() - 3 && words.capital(f.from()) && belongs(words, from - 1)) {
            from--;
        }
        if (from == f.from()) {
            return f;
        }
        Office o = f.office();
        return new Found(
                new Office(o.kind(), o.state(), words.span(from, f.to()).in(words.text())), from, f.to());
    }

    private static boolean belongs(Words words, int i) {
        String w = words.folded(i);
        return words.adjacent(i)
                && !words.possessive(i)
                && words.capital(i)
                && !words.first(i)
                && !LEXICON.is(Kind.STOP, w)
                && !LEXICON.isGivenName(w)
                && (LEXICON.is(Kind.NOTPERSON, w) || LEXICON.is(Kind.MODIFIER, w) || w.equals("homeland"));
    }

    /** A capitalised word right before an office, such as an adjective of a state that no table knows. */
    private boolean unknownOwner(Words words, int k) {
        if (!words.capital(k) || words.initials(k) || k + 1 >= words.size() || !words.adjacent(k)) {
            return false;
        }
        String w = words.folded(k);
        String next = words.folded(k + 1);
        boolean office = LEXICON.is(Kind.OFFICE, next) || LEXICON.is(Kind.MODIFIER, next);
        boolean shape =
                words.possessive(k) || w.endsWith("ian") || w.endsWith("an") || w.endsWith("ese") || w.endsWith("ish");
        return office && shape && !LEXICON.is(Kind.STOP, w) && !LEXICON.isGivenName(w);
    }

    /** "under" is part of an office only right before it: "Under Secretary", but not "under Secretary Holm". */
    private static boolean preposition(Words words, int k) {
        return words.folded(k).equals("under")
                && (!officeFollows(words, k) || (!words.capital(k) && words.capital(k + 1)));
    }

    private static boolean modifies(String w) {
        return LEXICON.is(Kind.MODIFIER, w);
    }

    private static boolean officeFollows(Words words, int k) {
        return k + 1 < words.size()
                && (words.adjacent(k) || words.hyphen(k))
                && LEXICON.is(Kind.OFFICE, words.folded(k + 1));
    }

    private @Nullable Found finish(Words words, int from, int head, List<String> kind, @Nullable String owner) {
        String state = owner;
        kind.add(canonical(words.folded(head)));
        int to = head + 1;
        if (to < words.size()
                && (words.adjacent(head) || words.hyphen(head))
                && words.folded(to).equals("general")) {
            kind.add("general");
            to++;
        } else if (to < words.size()
                && words.hyphen(head)
                && (words.folded(to).equals("elect") || words.folded(to).equals("designate"))) {
            to++;
        }
        int field = afterOf(words, to);
        if (field > to) {
            int end = fieldEnd(words, field);
            if (end > field) {
                kind.add("of " + joined(words, field, end));
                to = end;
                field = afterOf(words, to);
            }
        }
        if (field > to) {
            Gazetteer.Match m = gazetteer.at(words, field);
            if (m != null && m.sense() == Gazetteer.Sense.NAME) {
                state = m.entry().id();
                to = field + m.words();
            } else if (words.capital(field) && !words.initials(field)) {
                state = state == null ? prefix(words.folded(field)) : state;
                to = placeEnd(words, field);
            }
        }
        String text = words.span(from, to).in(words.text());
        return new Found(new Office(kind(kind), state, text), from, to);
    }

    /** One word, or two after "New" and the like: what comes then may be the name of the person. */
    private static int placeEnd(Words words, int field) {
        boolean two = NEW_PLACES.contains(words.folded(field))
                && field + 1 < words.size()
                && words.joined(field)
                && words.capital(field + 1);
        int to = two ? field + 2 : field + 1;
        for (int k = to; k < words.size() && k < field + 4 && words.joined(k - 1) && words.capital(k); k++) {
            String w = words.folded(k);
            if (LEXICON.is(Kind.BODY, w) || LEXICON.is(Kind.NOTPERSON, w)) {
                to = k + 1;
            }
        }
        return to;
    }

    /** The index after "of" or "of the" if it stands at {@code i}; else {@code i}. */
    private static int afterOf(Words words, int i) {
        if (i + 1 >= words.size()
                || i == 0
                || !words.adjacent(i - 1)
                || !words.folded(i).equals("of")) {
            return i;
        }
        boolean the = words.folded(i + 1).equals("the") && i + 2 < words.size();
        return the ? i + 2 : i + 1;
    }

    private static int fieldEnd(Words words, int i) {
        for (int n = 2; n >= 1; n--) {
            if (i + n <= words.size() && LEXICON.is(Kind.FIELD, joined(words, i, i + n))) {
                return i + n;
            }
        }
        return i;
    }

    private static String joined(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(words.folded(i));
        }
        return out.toString();
    }

    private static String canonical(String head) {
        return switch (head) {
            case "premier" -> "prime minister";
            case "spokesman", "spokeswoman" -> "spokesperson";
            case "chairman", "chairwoman", "chairperson" -> "chair";
            case "advisor" -> "adviser";
            default -> head;
        };
    }

    private static String kind(List<String> words) {
        String k = String.join(" ", words)
                .replace("defense", "defence")
                .replace("secretary of defence", "defence minister");
        return switch (k) {
            case "minister of foreign affairs", "foreign secretary", "secretary of foreign affairs" ->
                "foreign minister";
            case "head of state", "head of government" -> k;
            default -> k.startsWith("minister of ") ? k.substring("minister of ".length()) + " minister" : k;
        };
    }

    /** What two names of one unknown state share: "Veldania", "Veldanian". */
    static String prefix(String folded) {
        return "?" + folded.substring(0, Math.min(5, folded.length()));
    }
}
