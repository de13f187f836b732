package dixit.extract.structure;

import dixit.record.Document;
import dixit.record.Furniture;
import dixit.record.Span;
import java.util.List;

/** Structures of invented texts, and their words, for tests. */
final class Texts {
    private Texts() {}

    static Structure read(String text) {
        return new StructureStage().apply(Document.ofText("note", text));
    }

    /** "LABEL|what was said / second paragraph" for each turn. */
    static List<String> turns(String text) {
        return read(text).turns().stream()
                .map(t -> (t.label() == null ? "" : t.label().in(text)) + "|" + said(text, t.content()))
                .toList();
    }

    private static String said(String text, List<Span> content) {
        return String.join(" / ", content.stream().map(s -> s.in(text)).toList());
    }

    static List<String> furniture(String text) {
        return read(text).furniture().stream()
                .map(Furniture::span)
                .map(s -> s.in(text))
                .toList();
    }
}
