package dixit.archive;

import dixit.record.DocumentRecord;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link Setting} of the statements of a document. A turn answers the turn before it in the same part, where that is
 * another's and asks something; a quotation that stands apart from the sentence that names its speaker is led up to by that
 * sentence. Immutable and thread-safe.
 */
final class SettingFinder {
    /** UTF-16 units of a question or lead that are kept. */
    private static final int MOST = 1_500;

    /** A question ends so near the end of its turn, in UTF-16 units; behind it a name, thanks, a stage direction may stand. */
    private static final int LAST = 300;

    private final String text;
    private final Map<String, Statement> before = new HashMap<>();

    private SettingFinder(DocumentRecord record) {
        text = record.text();
        List<Statement> turns = new ArrayList<>(record.statements().stream()
                .filter(s -> s.kind() == StatementKind.TURN && s.within() == null)
                .toList());
        turns.sort(Comparator.comparingInt(s -> s.content().getFirst().start()));
        List<Part> parts = record.document().parts();
        for (int i = 1; i < turns.size(); i++) {
            Statement last = turns.get(i - 1);
            Statement now = turns.get(i);
            if (part(parts, last).equals(part(parts, now)) && !sameSpeaker(last, now)) {
                before.put(now.id(), last);
            }
        }
    }

    static SettingFinder of(DocumentRecord record) {
        return new SettingFinder(record);
    }

    @Nullable
    Setting of(Statement s) {
        Statement asked = before.get(s.id());
        if (asked != null) {
            Span turn = new Span(
                    asked.content().getFirst().start(),
                    asked.content().getLast().end());
            return text.substring(Math.max(turn.start(), turn.end() - LAST), turn.end())
                            .contains("?")
                    ? setting(Setting.Kind.QUESTION, turn)
                    : null;
        }
        return s.kind() == StatementKind.DIRECT && !s.source().isEmpty() ? lead(s) : null;
    }

    /** The line with the source, where a line ends between it and the words. */
    private @Nullable Setting lead(Statement s) {
        Span source = s.source().getLast();
        int begins = s.content().getFirst().start();
        int end = source.end() > begins ? -1 : text.indexOf('\n', source.end(), begins);
        if (end < 0) {
            return null;
        }
        int start = Math.max(text.lastIndexOf('\n', source.start()) + 1, source.start() - MOST);
        return start < end ? setting(Setting.Kind.LEAD, sentence(new Span(start, end), source)) : null;
    }

    /** Of a line the sentences from that with the source on. */
    private Span sentence(Span line, Span source) {
        int from = SentenceCut.of(text, line).stream()
                .mapToInt(Span::start)
                .filter(at -> at <= source.start())
                .max()
                .orElse(line.start());
        return new Span(from, line.end());
    }

    private Setting setting(Setting.Kind kind, Span whole) {
        int from = Math.max(whole.start(), whole.end() - MOST);
        while (from > whole.start() && from < whole.end() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        Span kept = from >= whole.end() ? whole : new Span(from, whole.end());
        return new Setting(kind, kept, kept.in(text));
    }

    private boolean sameSpeaker(Statement a, Statement b) {
        return (a.speaker() == null && b.speaker() == null)
                ? label(a).equals(label(b))
                : Objects.equals(name(a), name(b));
    }

    /** Of somebody without a name: "Q", "A". */
    private String label(Statement s) {
        return s.source().isEmpty() ? "" : s.source().getFirst().in(text);
    }

    private static @Nullable String name(Statement s) {
        return s.speaker() == null ? null : s.speaker().name();
    }

    private static Optional<Part> part(List<Part> parts, Statement s) {
        return DocumentView.innermost(parts, s.content().getFirst());
    }
}
