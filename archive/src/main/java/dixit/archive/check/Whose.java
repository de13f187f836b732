package dixit.archive.check;

import dixit.record.Genre;
import dixit.record.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a place of a document holds.
 *
 * @param voice the statement that tells; null if none holds the place
 * @param speaker who said them; null if unknown
 * @param reporter who reports them, where that is somebody else; null otherwise
 * @param reported true if they are taken for the reporter's own, though he reports them
 * @param source whose words he then reports; null if unknown
 */
record Whose(
        @Nullable Voice voice,
        @Nullable String speaker,
        @Nullable String reporter,
        boolean reported,
        @Nullable String source) {
    private static final Set<Genre> TRANSCRIPTS = Set.of(Genre.INTERVIEW_TRANSCRIPT);

    /** @param claimed who is claimed to have said them; null if nobody is */
    static Whose of(Stretch stretch, Span place, @Nullable String claimed) {
        Voice inner = null;
        Voice outer = null;
        List<Voice> voices = stretch.voices();
        inner = innermost(voices, place, inner);
        outer = outermost(voices, place, outer);
        if (inner == null || outer == null) {
            return new Whose(null, author(stretch, place), null, false, null);
        }
        String author = author(stretch, place);
        boolean told = inner.speaker() != null
                && author != null
                && claimed != null
                && !Names.agree(claimed, inner.speaker())
                && Names.agree(claimed, author);
        if (told && inner.equals(outer)) {
            return new Whose(outer, author, null, true, inner.speaker());
        }
        if (inner.equals(outer) || !inner.nested() || inner.kind().equals("indirect")) {
            return new Whose(outer, speaker(outer, author, claimed), null, false, null);
        }
        boolean his = claimed == null || (inner.speaker() != null && Names.agree(claimed, inner.speaker()));
        String teller = outer.speaker() == null ? author(stretch, place) : outer.speaker();
        return his
                ? new Whose(inner, inner.speaker(), teller, false, null)
                : new Whose(outer, teller, null, true, inner.speaker());
    }

    /** What somebody says whom nobody knows may be the author's own; it is nobody's against somebody else who is claimed. */
    private static @Nullable String speaker(Voice voice, @Nullable String author, @Nullable String claimed) {
        if (voice.speaker() != null) {
            return voice.speaker();
        }
        boolean own = author == null || claimed == null || Names.agree(claimed, author);
        return own ? author : null;
    }

    private static @Nullable String author(Stretch stretch, Span place) {
        for (Passage p : stretch.passages()) {
            if (p.start() <= place.start() && place.start() < p.end()) {
                return TRANSCRIPTS.contains(p.genre()) ? null : p.author();
            }
        }
        return null;
    }

    private static @Nullable Voice innermost(List<Voice> voices, Span place, @Nullable Voice best) {
        Voice found = best;
        for (Voice v : voices) {
            if (holds(v, place) && (found == null || v.end() - v.start() < found.end() - found.start())) {
                found = v;
            }
        }
        return found;
    }

    private static @Nullable Voice outermost(List<Voice> voices, Span place, @Nullable Voice best) {
        Voice found = best;
        for (Voice v : voices) {
            if (holds(v, place) && (found == null || v.end() - v.start() > found.end() - found.start())) {
                found = v;
            }
        }
        return found;
    }

    /** A quote may begin or end a few signs outside: a quotation mark, a comma. */
    private static boolean holds(Voice v, Span place) {
        return v.start() <= place.start() + 3 && place.end() <= v.end() + 3;
    }
}
