package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes institutions of words of a text. */
final class What {
    private static final int LONGEST_NAME = 90;

    private What() {}

    static Found.What named(Words words, int from, int to, Kind kind) {
        String name = name(words, from, to);
        return new Found.What("institution/" + slug(words, from, to), name, kind, List.of(), heads(words, from, to));
    }

    static Found.What described(Words words, int from, int to, Kind kind, String document) {
        return new Found.What(
                "institution/" + slug(words, from, to) + "-in-" + document,
                name(words, from, to),
                kind,
                List.of(),
                heads(words, from, to));
    }

    private static String name(Words words, int from, int to) {
        String name = words.span(from, to).in(words.text());
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.lastIndexOf(' ', LONGEST_NAME)) + " …";
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
            if (Nouns.kind(words.folded(i)) != null) {
                out.add(Nouns.singular(words.folded(i)));
            }
        }
        return out;
    }
}
