package dixit.archive;

import dixit.archive.check.Passage;
import dixit.archive.check.Senses;
import dixit.archive.check.Voice;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Offsets;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a document as shown into {@link Passage}s, in order. Not thread-safe. */
final class PassageMaker {
    private final DocumentView view;
    private final DocumentRecord record;
    private final Offsets offsets;
    private final List<Voice> voices;
    /** Voices before this one end before the passage at hand. */
    private int open;

    PassageMaker(DocumentView view) {
        this.view = view;
        this.record = view.record();
        this.offsets = Offsets.of(record.text());
        this.voices = voices(view);
    }

    /** Places of the passages, in order. */
    List<Span> places() {
        return Passages.of(record);
    }

    /** The passage at a place; places are asked for in their order. */
    Passage passage(Span place) {
        DocumentInfo info = record.document();
        Part part = part(info.parts(), place);
        List<String> authors = part == null || part.authors().isEmpty() ? info.authors() : part.authors();
        Genre genre = part == null ? info.genre() : part.genre();
        return new Passage(
                record.hash(),
                record.id(),
                or(part == null ? null : part.title(), info.title()),
                or(part == null ? null : part.publisher(), info.publisher()),
                genre,
                authors.size() == 1 ? authors.getFirst() : null,
                or(part == null ? null : part.published(), info.published()),
                place.start(),
                offsets.toCodePoint(place.start()),
                place.in(record.text()),
                over(place),
                Senses.NONE);
    }

    private static @Nullable String or(@Nullable String value, @Nullable String otherwise) {
        return value == null ? otherwise : value;
    }

    private static @Nullable Part part(List<Part> parts, Span place) {
        Part best = null;
        for (Part p : parts) {
            boolean holds = p.start() <= place.start() && place.start() < p.end();
            if (holds && (best == null || p.span().length() <= best.span().length())) {
                best = p;
            }
        }
        return best;
    }

    private List<Voice> over(Span place) {
        while (open < voices.size() && voices.get(open).end() <= place.start()) {
            open++;
        }
        List<Voice> out = new ArrayList<>();
        for (int i = open; i < voices.size() && voices.get(i).start() < place.end(); i++) {
            if (voices.get(i).end() > place.start()) {
                out.add(voices.get(i));
            }
        }
        return out;
    }

    private static List<Voice> voices(DocumentView view) {
        List<Voice> out = new ArrayList<>();
        for (StatementEntry e : view.entries()) {
            if (e.counts()) {
                for (Span s : e.statement().content()) {
                    String kind = e.statement().kind().code();
                    boolean nested = e.statement().within() != null;
                    out.add(new Voice(s.start(), s.end(), kind, nested, e.speakerName(), e.key(), e.date()));
                }
            }
        }
        out.sort(Comparator.comparingInt(Voice::start).thenComparing(Voice::end, Comparator.reverseOrder()));
        return out;
    }

    /** Everybody who speaks in the document, each name once. */
    List<String> speakers() {
        List<String> names = new ArrayList<>(record.document().authors());
        view.entries().stream().filter(StatementEntry::counts).forEach(e -> {
            if (e.speakerName() != null) {
                names.add(e.speakerName());
            }
        });
        return names.stream().distinct().toList();
    }
}
