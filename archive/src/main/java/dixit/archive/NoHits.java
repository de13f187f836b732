package dixit.archive;

import dixit.archive.QueryLexer.Kind;
import dixit.archive.QueryLexer.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What to try when a query finds nothing: a hint that fits the query. Thread-safe. */
public final class NoHits {
    private static final Set<String> NAMED = Set.of("speaker", "outlet", "office");
    private static final int SHORTEST_WORD = 4;
    private static final String PLAIN = "Plain words search what was said; who said it is asked with speaker:name";

    private NoHits() {}

    /** A condition of a query: a field with a value. */
    private record Asked(String field, String value) {
        String written() {
            return value.chars().allMatch(Character::isLetterOrDigit)
                    ? field + ":" + value
                    : QueryText.field(field, value);
        }
    }

    /**
     * One sentence, or two; no full stop at the end.
     *
     * @param query a sound one that finds nothing in the archive
     */
    public static String hint(Archive archive, String query) {
        List<Asked> asked = asked(query);
        if (asked.isEmpty()) {
            return query.isBlank() ? "Try fewer filters" : PLAIN;
        }
        for (Asked one : asked) {
            if (finds(archive, one.written()) == 0) {
                return one.written() + " alone finds nothing; " + instead(archive, one);
            }
        }
        return "Nothing has all of these at once; leave one out, or try the beginning of a word with *";
    }

    private static List<Asked> asked(String query) {
        List<Asked> asked = new ArrayList<>();
        List<Sign> signs = QueryLexer.cut(query);
        for (int i = 0; i + 1 < signs.size(); i++) {
            Sign value = signs.get(i + 1);
            boolean valued = value.kind() == Kind.WORD || value.kind() == Kind.PHRASE;
            boolean left = i > 0 && signs.get(i - 1).kind() == Kind.NOT;
            if (signs.get(i).kind() == Kind.FIELD && valued && !left) {
                asked.add(new Asked(signs.get(i).text().toLowerCase(Locale.ROOT), value.text()));
            }
        }
        return asked;
    }

    private static String instead(Archive archive, Asked one) {
        if (!one.value().chars().allMatch(Character::isLetter) || one.value().length() < SHORTEST_WORD) {
            return "leave it out, or try another value";
        }
        String start = one.field() + ":" + one.value().substring(0, one.value().length() / 2 + 1) + "*";
        String like = one.field() + ":" + one.value() + "~";
        if (NAMED.contains(one.field())) {
            Optional<String> near = near(archive, like, one.field()).or(() -> near(archive, start, one.field()));
            if (near.isPresent()) {
                return "near is " + QueryText.field(one.field(), near.get());
            }
        }
        return one.field().equals("about") || NAMED.contains(one.field())
                ? "try its beginning, such as " + start
                : "leave it out, or try another value";
    }

    private static Optional<String> near(Archive archive, String query, String field) {
        return archive.search(SearchRequest.of(query)).hits().stream()
                .map(Hit::statement)
                .map(e -> switch (field) {
                    case "speaker" -> Optional.ofNullable(e.speakerName());
                    case "outlet" -> Optional.ofNullable(e.outlet());
                    default -> Optional.ofNullable(e.statement().role());
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static long finds(Archive archive, String query) {
        try {
            return archive.search(SearchRequest.of(query)).total();
        } catch (QuerySyntaxException e) {
            // A word such as a* stands otherwise when it is written anew: nothing can be told of it.
            return 1;
        }
    }
}
