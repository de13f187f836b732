package dixit.archive;

import dixit.record.Genre;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the archive shows it: what the program found with what people corrected, and where it stands.
 *
 * @param key permanent address, 16 characters; see {@link StatementKey}
 * @param document the document it stands in
 * @param statement the statement with corrections applied; spans are UTF-16 units of the document's text
 * @param words the exact words of each span of its content, in that order
 * @param sourceWords the exact words of each span of its source
 * @param cueWords the exact words of each span of its cue
 * @param paragraphs numbers, from 1, of the pieces of its content before which only a paragraph ends: no letter or digit
 *     stands between it and the piece before. Empty, too, where that was not kept: in archives of older versions
 * @param setting the question it answers or the sentence that leads up to it; null if there is none, and in archives of
 *     older versions
 * @param genre of the innermost part it stands in
 * @param outlet of that part, else of the document
 * @param title of that part, else of the document
 * @param url of that part, else of the document
 * @param date EDTF date of saying, else when the part or document was published
 * @param corrected set if people changed what the program found
 */
public record StatementEntry(
        String key,
        DocumentSummary document,
        Statement statement,
        List<String> words,
        List<String> sourceWords,
        List<String> cueWords,
        List<Integer> paragraphs,
        @Nullable Setting setting,
        Genre genre,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        @Nullable String date,
        @Nullable Corrected corrected) {
    /** No word with the blanks around it is as short: what lies between is a line end, or a mark. */
    private static final int NO_WORD = 2;

    public StatementEntry {
        words = List.copyOf(words);
        sourceWords = List.copyOf(sourceWords);
        cueWords = List.copyOf(cueWords);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The speaker's name, or null if unknown. */
    public @Nullable String speakerName() {
        return statement.speaker() == null ? null : statement.speaker().name();
    }

    /** The id of the actor who said it, or null if unknown or only described. */
    public @Nullable String speakerId() {
        return Identity.key(statement.speaker());
    }

    /**
     * True if words of the document may be left out between a piece of the content and the piece before it; false if
     * they are paragraphs of one speech with no word between them, and for the first piece.
     */
    public boolean leavesOutBefore(int piece) {
        List<Span> content = statement.content();
        return piece > 0
                && !paragraphs.contains(piece)
                && (piece >= content.size()
                        || content.get(piece).start() - content.get(piece - 1).end() > NO_WORD);
    }

    /**
     * Its words in one text.
     *
     * @param leftOut stands where words are left out
     * @param paragraph stands where only a paragraph ends
     */
    public String joined(String leftOut, String paragraph) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            all.append(i == 0 ? "" : leavesOutBefore(i) ? leftOut : paragraph).append(words.get(i));
        }
        return all.toString();
    }

    /** True if somebody said that this is no statement; search and export leave it out. */
    public boolean retracted() {
        return corrected != null && corrected.retracted();
    }

    /** True if search, lists and counts have it: neither called no statement by somebody nor doubtful and left as found. */
    public boolean counts() {
        return !retracted() && (corrected != null || !statement.doubtful());
    }
}
