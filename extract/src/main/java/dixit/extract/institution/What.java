package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes institutions of words of a text. */
final class What {
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_ACRONYM = 3;
    private static final Set<String> SMALL =
            Set.of("of", "on", "the", "for", "and", "against", "between", "to", "in", "with", "concerning");

    private What() {}

    static Found.What named(Words words, int from, int to, Kind kind) {
        String name = name(words, from, to);
        return new Found.What("institution/" + slug(words, from, to), name, kind, List.of(), heads(words, from, to));
    }

    /** One of its document alone, but for a channel between two that are named: that is the same in every document. */
    static Found.What described(Words words, int from, int to, Kind kind, String document) {
        List<String> names = kind == Kind.CHANNEL ? names(words, from, to) : List.of();
        String id = names.size() > 1
                ? "institution/" + what(words, from, to) + "-" + String.join("-", names)
                : "institution/" + slug(words, from, to) + "-in-" + document;
        return new Found.What(id, name(words, from, to), kind, List.of(), heads(words, from, to));
    }

    /** One of its document alone, under a name that its words make but for their order or form. */
    static Found.What renamed(String name, Kind kind, String document) {
        Words words = new Words(name);
        return new Found.What(
                "institution/" + slug(words, 0, words.size()) + "-in-" + document,
                name,
                kind,
                List.of(),
                heads(words, 0, words.size()));
    }

    /** The names behind "between", in the order of the alphabet; "the US" and "US" are one. */
    private static List<String> names(Words words, int from, int to) {
        TreeSet<String> out = new TreeSet<>();
        boolean between = false;
        for (int i = from; i < to; i++) {
            between |= words.folded(i).equals("between");
            if (between && words.capital(i)) {
                out.add(words.folded(i));
            }
        }
        return List.copyOf(out);
    }

    /** The words before "between" without an article: "channel-of-communication". */
    private static String what(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to && !words.folded(i).equals("between"); i++) {
            boolean article = Set.of("a", "an", "the").contains(words.folded(i));
            if (!article) {
                out.append(out.isEmpty() ? "" : "-").append(words.folded(i));
            }
        }
        return out.toString();
    }

    private static String name(Words words, int from, int to) {
        String name = headline(words, from, to)
                ? quiet(words, from, to)
                : words.span(from, to).in(words.text());
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int blank = name.lastIndexOf(' ', LONGEST_NAME);
        int cut = blank > 0 ? blank : LONGEST_NAME;
        return name.substring(0, Character.isLowSurrogate(name.charAt(cut)) ? cut - 1 : cut) + " …";
    }

    /** True for words that are all in capitals, as a headline has them. */
    private static boolean headline(Words words, int from, int to) {
        int longer = 0;
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            if (word.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
            longer += word.length() > LONGEST_ACRONYM ? 1 : 0;
        }
        return longer > 1;
    }

    /** "ORM STRAIT TREATY" as a text has it: "Orm Strait Treaty". */
    private static String quiet(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            boolean small = i > from && SMALL.contains(words.folded(i));
            boolean acronym = !small && word.length() <= LONGEST_ACRONYM;
            int first = word.offsetByCodePoints(0, 1);
            out.append(
                    small
                            ? words.folded(i)
                            : acronym
                                    ? word
                                    : word.substring(0, first)
                                            + word.substring(first).toLowerCase(Locale.ROOT));
            if (i + 1 < to) {
                out.append(words.text(), words.end(i), words.start(i + 1));
            }
        }
        return out.toString();
    }

    private static String slug(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to && out.length() < LONGEST_NAME; i++) {
            out.append(out.isEmpty() ? "" : "-").append(words.folded(i).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static List<String> heads(Words words, int from, int to) {
        List<String> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (Nouns.pointing(words.folded(i))) {
                out.add(Nouns.singular(words.folded(i)));
            }
        }
        return out;
    }
}
