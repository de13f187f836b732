package dixit.extract.identity;

import dixit.extract.Pipeline;
import dixit.record.Actor;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Statement;
import java.util.Set;
import java.util.stream.Collectors;

/** Through the whole pipeline: who is named, and who is held to have spoken. */
final class Told {
    private Told() {}

    static DocumentRecord record(String text) {
        return Pipeline.standard().extract(Document.ofText("note", text));
    }

    /** The speaker of the statement that contains these words, "" if it has none. */
    static String speaker(DocumentRecord r, String words) {
        for (Statement s : r.statements()) {
            boolean has = s.content().stream().anyMatch(c -> c.in(r.text()).contains(words));
            if (has && s.within() == null) {
                return s.speaker() == null ? "" : s.speaker().name();
            }
        }
        throw new AssertionError("no statement has “" + words + "”: " + r.statements());
    }

    static String speaker(String text, String words) {
        return speaker(record(text), words);
    }

    static Set<String> actors(DocumentRecord r) {
        return r.actors().stream().map(Actor::name).collect(Collectors.toSet());
    }
}
