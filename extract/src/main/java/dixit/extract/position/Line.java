package dixit.extract.position;

import dixit.record.Institution;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its words, their parts of speech, and who and what is named in it. Outside its words there are full
 * stops. Immutable but for the parts of speech, which are found at the first question; for one thread.
 */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class Line {
    private static final Word END = new Word(0, 0, ".");
    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", ";", ":", "—", "–", "--", "(", ")", "―", "•");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "‘", "’", "``", "''", "'");

    private final String text;
    private final List<Word> words;
    private final @Nullable Mention[] mentions;
    private final @Nullable Institution[] institutions;
    private final Tags tags;

    Line(String text, List<Word> words, @Nullable Mention[] mentions, @Nullable Institution[] institutions, Tags tags) {
        this.text = text;
        this.words = List.copyOf(words);
        this.mentions = mentions;
        this.institutions = institutions;
        this.tags = tags;
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return i < 0 || i >= words.size() ? END : words.get(i);
    }

    String low(int i) {
        return at(i).low();
    }

    boolean is(int i, String word) {
        return at(i).low().equals(word);
    }

    boolean tagged(int i, String... any) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        String tag = tags.of(this)[i];
        for (String a : any) {
            if (tag.equals(a)) {
                return true;
            }
        }
        return false;
    }

    /** Part of a name or of a common noun. */
    boolean nounish(int i) {
        return tagged(i, "NOUN", "PROPN", "NUM", "X") || mention(i) != null || institution(i) != null;
    }

    /** An adverb or a particle of denial. */
    boolean adverb(int i) {
        return tagged(i, "ADV") || VerbGroup.NEGATIONS.contains(low(i));
    }

    boolean comma(int i) {
        return is(i, ",");
    }

    boolean quote(int i) {
        return i >= 0 && i < size() && QUOTES.contains(low(i)) && !tagged(i, "PART");
    }

    /** A sign that parts clauses, or the edge of the sentence; a comma is none. */
    boolean stop(int i) {
        return i < 0 || i >= size() || STOPS.contains(low(i));
    }

    /** Who is named by this word. */
    @Nullable
    Mention mention(int i) {
        return i < 0 || i >= size() ? null : mentions[i];
    }

    /** What is named by this word. */
    @Nullable
    Institution institution(int i) {
        return i < 0 || i >= size() ? null : institutions[i];
    }

    /** After the last word that belongs to the same institution as word i. */
    int institutionEnd(int i) {
        Institution one = institution(i);
        int k = i;
        while (one != null && institution(k) == one && (k == i || !parted(k))) {
            k++;
        }
        return k;
    }

    /** Two mentions of one institution may stand side by side. */
    private boolean parted(int k) {
        return comma(k);
    }

    /** Somebody or something is named or pointed at, or somebody says "we" or "I". */
    boolean namesAnything() {
        for (int i = 0; i < size(); i++) {
            boolean self = is(i, "we") || is(i, "i") || is(i, "our") || is(i, "it") || is(i, "this");
            if (self || mentions[i] != null || institutions[i] != null) {
                return true;
            }
        }
        return false;
    }

    boolean namesInstitution() {
        for (Institution one : institutions) {
            if (one != null) {
                return true;
            }
        }
        return false;
    }

    boolean capital(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(text.charAt(at(i).start()));
    }

    boolean question() {
        for (int i = size() - 1; i >= Math.max(0, size() - 3); i--) {
            if (is(i, "?")) {
                return true;
            }
        }
        return false;
    }

    /** From word {@code from} to before word {@code to}. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }
}
