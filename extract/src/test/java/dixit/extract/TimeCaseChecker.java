package dixit.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.DateMention;
import dixit.record.DocumentRecord;
import dixit.record.Occasion;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a record against one case of time and occasions and lists every expectation that it does not meet. */
final class TimeCaseChecker {
    private final JsonNode expected;
    private final DocumentRecord record;
    private final String text;
    private final List<String> failures = new ArrayList<>();

    private TimeCaseChecker(JsonNode expected, DocumentRecord record) {
        this.expected = expected;
        this.record = record;
        this.text = record.text();
    }

    static List<String> failures(JsonNode expected, DocumentRecord record) {
        TimeCaseChecker c = new TimeCaseChecker(expected, record);
        c.published();
        c.dates();
        c.notDates();
        c.said();
        c.occasions();
        return c.failures;
    }

    private void published() {
        if (expected.has("published")) {
            same("published", expected.get("published"), record.document().published());
        }
        if (expected.has("published_basis")) {
            same(
                    "published_basis",
                    expected.get("published_basis"),
                    record.document().basis().get("published"));
        }
    }

    private void same(String what, JsonNode wanted, @Nullable String got) {
        String text = wanted.isNull() ? null : wanted.asText();
        if (!Objects.equals(text, got)) {
            failures.add(what + " is " + got + ", not " + text);
        }
    }

    private void dates() {
        Set<DateMention> matched = new HashSet<>();
        for (JsonNode e : expected.path("dates")) {
            Span place = place(e.get("text").asText(), e.path("nth").asInt(1));
            DateMention found = record.dates().stream()
                    .filter(d -> d.span().overlaps(place))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                failures.add("date missing: " + e);
            } else {
                matched.add(found);
                same("date of “" + place.in(text) + "”", e.get("value"), found.value());
                if (e.has("anchor")) {
                    same("anchor of “" + place.in(text) + "”", e.get("anchor"), found.anchor());
                }
            }
        }
        if (expected.path("complete").asBoolean()) {
            for (DateMention d : record.dates()) {
                if (!matched.contains(d)) {
                    failures.add("date too many: “" + d.span().in(text) + "” " + d.value() + " " + d.because());
                }
            }
        }
    }

    private void notDates() {
        for (JsonNode n : expected.path("not_dates")) {
            Span place = place(n.asText(), 1);
            record.dates().stream()
                    .filter(d -> d.span().overlaps(place))
                    .forEach(d -> failures.add("no date: “" + d.span().in(text) + "” " + d.value()));
        }
    }

    private void said() {
        for (JsonNode e : expected.path("said")) {
            Statement s = statement(e.get("content").asText());
            if (s == null) {
                failures.add("no statement: " + e);
            } else {
                same("said of “" + e.get("content").asText() + "”", e.get("date"), s.date());
            }
        }
    }

    private @Nullable Statement statement(String content) {
        Span place = place(content, 1);
        return record.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(place)))
                .findFirst()
                .orElse(null);
    }

    private void occasions() {
        Set<Occasion> matched = new HashSet<>();
        for (JsonNode e : expected.path("occasions")) {
            Occasion found = record.occasions().stream()
                    .filter(o -> !matched.contains(o) && fits(e, o))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                failures.add("occasion missing: " + e);
                continue;
            }
            matched.add(found);
            for (JsonNode words : e.path("statements")) {
                tied(words.asText(), found.id(), true);
            }
            for (JsonNode words : e.path("not_statements")) {
                tied(words.asText(), found.id(), false);
            }
        }
        if (expected.path("occasions_complete").asBoolean()) {
            record.occasions().stream()
                    .filter(o -> !matched.contains(o))
                    .forEach(o -> failures.add("occasion too many: " + o));
        }
    }

    private void tied(String words, String id, boolean wanted) {
        Statement s = statement(words);
        if (s == null || id.equals(s.occasion()) != wanted) {
            failures.add("“" + words + "” is of " + (s == null ? "no statement" : s.occasion()) + ", " + id
                    + (wanted ? " wanted" : " not wanted"));
        }
    }

    private static boolean fits(JsonNode e, Occasion o) {
        return fits(e, "form", o.form())
                && fits(
                        e,
                        "principal",
                        o.principal() == null ? null : o.principal().name())
                && fits(e, "medium", o.medium())
                && fits(e, "venue", o.venue())
                && fits(e, "place", o.place())
                && fits(e, "date", o.date());
    }

    private static boolean fits(JsonNode e, String key, @Nullable String got) {
        return !e.has(key) || e.get(key).asText().equals(got);
    }

    private Span place(String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("the text does not hold “" + words + "”");
        }
        return new Span(at, at + words.length());
    }
}
