package dixit.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.DocumentRecord;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Holds a record against one case file and lists every expectation that it does not meet, as {@code key: what}. */
final class CaseChecker {
    private final JsonNode expected;
    private final DocumentRecord record;
    private final String text;
    private final List<String> failures = new ArrayList<>();

    private CaseChecker(JsonNode expected, DocumentRecord record) {
        this.expected = expected;
        this.record = record;
        this.text = record.text();
    }

    static List<String> failures(JsonNode expected, DocumentRecord record) {
        CaseChecker c = new CaseChecker(expected, record);
        c.statements();
        c.notSaid();
        c.notNested();
        c.notSource();
        c.speechMarks();
        c.structure();
        return c.failures;
    }

    private void statements() {
        Set<Statement> matched = new HashSet<>();
        for (JsonNode e : expected.path("statements")) {
            Statement s = match(e, matched);
            if (s != null) {
                matched.add(s);
                details(e, s);
            } else if (!e.path("optional").asBoolean()) {
                failures.add("statement: missing " + e.path("content"));
            }
        }
        if (expected.path("complete").asBoolean()) {
            for (Statement s : record.statements()) {
                if (s.within() == null && s.modality() == null && !matched.contains(s)) {
                    failures.add("statement: too many, " + s.because().rule() + " " + words(s.content()));
                }
            }
        }
    }

    private @Nullable Statement match(JsonNode e, Set<Statement> taken) {
        String kind = e.path("kind").asText();
        List<Span> content = places(e.path("content"));
        List<Span> extended = places(e.path("content_extended"));
        for (Statement s : record.statements()) {
            boolean level = s.within() != null || !e.path("nested").asBoolean();
            boolean said = sameModality(e, s);
            if (level
                    && said
                    && !taken.contains(s)
                    && kind.equals(s.kind().code())
                    && sameContent(content, extended, s)) {
                return s;
            }
        }
        return null;
    }

    private static boolean sameModality(JsonNode e, Statement s) {
        String wanted = e.path("modality").asText("");
        String got = s.modality() == null ? "" : s.modality().code();
        return wanted.equals("*") || wanted.equals(got);
    }

    private boolean sameContent(List<Span> wanted, List<Span> extended, Statement s) {
        Set<Integer> w = units(wanted);
        Set<Integer> x = units(extended);
        Set<Integer> got = units(s.content());
        Set<Integer> free = new HashSet<>(x);
        free.addAll(units(s.insertions()));
        Set<Integer> missing = new HashSet<>(w);
        missing.removeAll(got);
        missing.removeAll(free);
        Set<Integer> surplus = new HashSet<>(got);
        surplus.removeAll(w);
        surplus.removeAll(free);
        return missing.isEmpty() && surplus.isEmpty();
    }

    private void details(JsonNode e, Statement s) {
        for (String key : List.of("source", "cue")) {
            if (e.has(key)) {
                List<Span> got = key.equals("source") ? s.source() : s.cue();
                Set<Integer> wanted = e.get(key).isNull() ? Set.of() : units(List.of(place(e.get(key))));
                Set<Integer> more = units(places(e.path(key + "_extended")));
                more.removeAll(wanted);
                Set<Integer> least = units(got);
                least.removeAll(more);
                if (!least.equals(wanted)) {
                    failures.add("statement: " + key + " of " + words(s.content()) + " is " + words(got) + ", not "
                            + e.get(key));
                }
            }
        }
        if (e.hasNonNull("speaker")) {
            String got = s.speaker() == null ? "" : Objects.toString(s.speaker().name(), "");
            if (!plain(got).equals(plain(e.get("speaker").asText()))) {
                failures.add("speaker: of " + words(s.content()) + " is " + got + ", not " + e.get("speaker"));
            }
        }
        if (e.has("quotes") && !units(places(e.get("quotes"))).equals(units(s.quotes()))) {
            failures.add("statement: quotes are " + words(s.quotes()) + ", not " + e.get("quotes"));
        }
        if (e.has("insertions")) {
            insertions(e.get("insertions"), s);
        }
    }

    private void insertions(JsonNode wanted, Statement s) {
        boolean right = wanted.isEmpty()
                ? s.insertions().isEmpty()
                : units(s.insertions()).containsAll(units(places(wanted)));
        if (!right) {
            failures.add("statement: insertions are " + words(s.insertions()) + ", not " + wanted);
        }
    }

    private void notSaid() {
        Set<Integer> optional = new HashSet<>();
        for (JsonNode e : expected.path("statements")) {
            if (e.path("optional").asBoolean()) {
                optional.addAll(units(places(e.path("content"))));
            }
        }
        for (JsonNode n : expected.path("not_said")) {
            Set<Integer> place = units(List.of(place(n)));
            for (Statement s : record.statements()) {
                Set<Integer> said = units(s.content());
                said.removeAll(units(s.insertions()));
                boolean bad = said.stream().anyMatch(place::contains) && !optional.containsAll(said);
                if (bad && s.modality() == null) {
                    failures.add("statement: nobody says " + n + ", but "
                            + s.because().rule() + " " + words(s.content()));
                }
            }
        }
    }

    private void notNested() {
        for (JsonNode n : expected.path("not_nested")) {
            Set<Integer> place = units(List.of(place(n)));
            for (Statement s : record.statements()) {
                boolean claimed = s.within() != null && s.modality() == null;
                if (claimed && units(s.content()).stream().anyMatch(place::contains)) {
                    failures.add("statement: nobody is reported as saying " + n + ", but "
                            + s.because().rule() + " " + words(s.content()));
                }
            }
        }
    }

    private void notSource() {
        for (JsonNode n : expected.path("not_source")) {
            String name = n.isTextual() ? n.asText() : n.path("text").asText();
            for (Statement s : record.statements()) {
                boolean source = words(s.source()).equals(name)
                        || (s.speaker() != null && name.equals(s.speaker().name()));
                if (s.within() == null && s.modality() == null && source) {
                    failures.add("statement: " + name + " is no source, but " + words(s.content()));
                }
            }
        }
    }

    private void speechMarks() {
        expected.path("speech_marks").properties().forEach(e -> {
            int at = text.indexOf(e.getKey());
            Set<Integer> place = units(List.of(new Span(at, at + e.getKey().length())));
            boolean said = record.statements().stream()
                    .filter(s -> s.kind() == StatementKind.DIRECT || s.kind() == StatementKind.MIXED)
                    .map(s -> units(s.quotes().isEmpty() ? s.content() : s.quotes()))
                    .anyMatch(u -> u.stream().filter(place::contains).count() > place.size() / 2);
            if (said != e.getValue().asBoolean()) {
                failures.add("statement: speech is not " + said + " for “" + e.getKey() + "”");
            }
        });
    }

    private void structure() {
        Set<Integer> furniture = record.furniture().stream()
                .flatMapToInt(s -> java.util.stream.IntStream.range(s.start(), s.end()))
                .boxed()
                .collect(Collectors.toSet());
        for (JsonNode n : expected.path("furniture")) {
            if (!furniture.containsAll(units(List.of(place(n))))) {
                failures.add("structure: not furniture: " + n);
            }
        }
        for (JsonNode n : expected.path("body")) {
            if (units(List.of(place(n))).stream().anyMatch(furniture::contains)) {
                failures.add("structure: furniture: " + n);
            }
        }
        field("parts", Integer.toString(Math.max(1, record.document().parts().size())));
        field("genre", record.document().genre().code());
        field("title", record.document().title());
        field("published", record.document().published());
        field("place", record.document().place());
        field("publisher", record.document().publisher());
    }

    private void field(String key, @Nullable String got) {
        if (expected.hasNonNull(key) && !expected.get(key).asText().equals(got)) {
            failures.add("structure: " + key + " is " + got + ", not " + expected.get(key));
        }
    }

    private List<Span> places(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(this::place).toList();
    }

    private Span place(JsonNode n) {
        String words = n.isTextual() ? n.asText() : n.path("text").asText();
        int nth = n.path("nth").asInt(1);
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("the text does not hold " + n);
        }
        return new Span(at, at + words.length());
    }

    /** Every place of a sign that is no white space. */
    private Set<Integer> units(List<Span> spans) {
        Set<Integer> out = new HashSet<>();
        for (Span s : spans) {
            for (int i = s.start(); i < s.end(); i++) {
                if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                    out.add(i);
                }
            }
        }
        return out;
    }

    private String words(List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" | "));
    }

    private static String plain(String name) {
        String low = name.toLowerCase(Locale.ROOT).strip();
        return low.startsWith("the ") ? low.substring(4) : low;
    }
}
