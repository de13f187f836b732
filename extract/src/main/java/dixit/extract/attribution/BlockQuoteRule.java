package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph set off as a quotation, with or without marks, after a sentence that ends with a colon. */
final class BlockQuoteRule {
    private static final int SHORTEST = 40;

    private static final Set<String> WRITINGS = Set.of(
            "report",
            "letter",
            "statement",
            "memo",
            "memoirs",
            "diary",
            "speech",
            "essay",
            "interview",
            "testimony",
            "ruling",
            "verdict",
            "transcript");

    private BlockQuoteRule() {}

    /** A sentence such as "Ada Holm on the storm:", which reports nothing itself but names who speaks next. */
    static @Nullable Draft announcement(Sentence s) {
        Range r = SourceFinder.subject(s, s.size());
        boolean speech = s.toks().stream()
                .map(t -> CueLexicon.standard().verb(t.low()))
                .anyMatch(v -> v != null && v.takes("Q"));
        if (s.toks().stream().anyMatch(t -> WRITINGS.contains(t.low())) && (r == null || !speech)) {
            return new Draft(
                    StatementKind.DIRECT,
                    List.of(),
                    List.of(),
                    List.of(s.span()),
                    List.of(),
                    null,
                    new Because("block-quote", 0.6));
        }
        if (r == null || !speech || !s.at(r.to() - 1).hasTag("PROPN", "PRON", "NOUN")) {
            return null;
        }
        Span source = s.span(r.from(), r.to());
        return new Draft(
                StatementKind.DIRECT,
                List.of(source),
                List.of(),
                List.of(s.span()),
                List.of(),
                null,
                new Because("block-quote", 0.8));
    }

    /** Long enough, begins as a sentence does and is no list. */
    static boolean fits(Paragraph p, String text) {
        if (p.role() == Paragraph.Role.BLOCK_QUOTE) {
            return true;
        }
        char c = text.charAt(p.span().start());
        return p.role() == Paragraph.Role.BODY
                && p.span().length() >= SHORTEST
                && (Character.isUpperCase(c) || c == '"' || c == '“');
    }

    /** The next line of an indented block: no blank line between, and both are indented. */
    static boolean sameBlock(String text, int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        boolean indented = start >= 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ' ';
        return breaks == 1 && indented;
    }

    static Draft read(Paragraph p, Draft announced, String text) {
        Span words = p.span();
        boolean marked = "\"“«„".indexOf(text.charAt(words.start())) >= 0;
        int end = marked && "\"”»“".indexOf(text.charAt(words.end() - 1)) >= 0 ? words.end() - 1 : words.end();
        Span content = marked ? new Span(words.start() + 1, Math.max(words.start() + 1, end)) : words;
        return new Draft(
                StatementKind.DIRECT,
                announced.source(),
                List.of(),
                List.of(content),
                List.of(content),
                null,
                new Because("block-quote", 0.9));
    }
}
