package dixit.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.DocumentRecord;
import dixit.record.Link;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a record against one case of links and lists every expectation that it does not meet. Every link that is wanted
 * must be there with its verdict, once; every other link is wrong.
 */
final class LinkCaseChecker {
    private final JsonNode expected;
    private final DocumentRecord record;
    private final List<String> failures = new ArrayList<>();

    private LinkCaseChecker(JsonNode expected, DocumentRecord record) {
        this.expected = expected;
        this.record = record;
    }

    static List<String> failures(JsonNode expected, DocumentRecord record) {
        LinkCaseChecker c = new LinkCaseChecker(expected, record);
        c.check();
        return c.failures;
    }

    private void check() {
        Set<Link> wanted = new HashSet<>();
        for (JsonNode e : expected.path("links")) {
            Link found = record.links().stream()
                    .filter(l -> !wanted.contains(l) && fits(e, l))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                failures.add("missing: " + e);
            } else {
                wanted.add(found);
            }
        }
        record.links().stream()
                .filter(l -> !wanted.contains(l))
                .forEach(l -> failures.add("wrong: " + l.verdict().code() + " “" + words(l.quote()) + "” renders “"
                        + words(l.record()) + "” " + l.differences() + " " + l.because()));
    }

    private boolean fits(JsonNode e, Link l) {
        boolean differs = e.has("differences")
                && !e.get("differences").toString().equals(quoted(l).toString());
        return !differs
                && e.get("verdict").asText().equals(l.verdict().code())
                && alike(e.get("quote"), l.quote())
                && alike(e.get("record"), l.record());
    }

    private static List<List<String>> quoted(Link l) {
        return l.differences().stream()
                .map(d -> d.stream().map(w -> '"' + w + '"').toList())
                .map(d -> List.of(String.join(",", d)))
                .toList();
    }

    /** The same words, the signs at either end apart. */
    private boolean alike(JsonNode wanted, List<Span> got) {
        if (wanted.isTextual()) {
            return plain(wanted.asText()).equals(plain(words(got)));
        }
        List<String> pieces = new ArrayList<>();
        wanted.forEach(w -> pieces.add(plain(w.asText())));
        return pieces.equals(got.stream().map(s -> plain(s.in(record.text()))).toList());
    }

    private String words(List<Span> spans) {
        return String.join(" ", spans.stream().map(s -> s.in(record.text())).toList());
    }

    private static String plain(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }
}
