package dixit.archive;

import dixit.record.Offsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log of what people decided.
 *
 * @param id ascending with time
 * @param at when
 * @param who by whom
 * @param kind a {@link Change#code}, an {@link ActorChange#code}, or {@link #UNDO}
 * @param document hash of the document; null for what is about actors
 * @param statement key of the statement when it was judged
 * @param anchor where the statement was
 * @param value the speaker's name, the anchor of the right words or the change of an actor as JSON
 * @param note why
 * @param undoes id of the judgement that this one undoes
 */
record Judgement(
        long id,
        Instant at,
        String who,
        String kind,
        @Nullable String document,
        @Nullable String statement,
        @Nullable Anchor anchor,
        @Nullable String value,
        @Nullable String note,
        @Nullable Long undoes) {
    static final String UNDO = "undo";

    /** A judgement on a statement, not yet in the log. */
    static Judgement of(
            Instant at,
            String who,
            Change change,
            StatementEntry on,
            Anchor anchor,
            Offsets offsets,
            String text,
            @Nullable String note) {
        String value =
                switch (change) {
                    case Change.WrongSpeaker c -> c.speaker();
                    case Change.NotAStatement c -> null;
                    case Change.WrongWords c -> EntryJson.write(Anchor.of(text, offsets, c.content()));
                };
        return new Judgement(0, at, who, change.code(), on.document().hash(), on.key(), anchor, value, note, null);
    }

    /** A judgement on actors, not yet in the log. */
    static Judgement of(Instant at, String who, ActorChange change, @Nullable String note) {
        return new Judgement(0, at, who, change.code(), null, null, null, EntryJson.write(change), note, null);
    }

    /** What is changed about an actor. */
    ActorChange actorChange() {
        return EntryJson.actorChange(kind, value == null ? "" : value);
    }

    /** What is changed, in a text that may not be the one it was made on; empty if the right words are not in it. */
    Optional<Change> change(String text, Offsets offsets) {
        String given = value == null ? "" : value;
        return switch (kind) {
            case "wrong_speaker" -> Optional.of(new Change.WrongSpeaker(given));
            case "not_a_statement" -> Optional.of(new Change.NotAStatement());
            case "wrong_words" -> EntryJson.anchor(given).locate(text, offsets).map(Change.WrongWords::new);
            default -> throw new ArchiveException("judgement " + id + " is of a kind unknown here: " + kind);
        };
    }

    /** What was changed, as good as it can be told when the words are not in the text any more. */
    Change changeAsMade() {
        return switch (kind) {
            case "wrong_speaker" -> new Change.WrongSpeaker(value == null ? "" : value);
            case "wrong_words" ->
                new Change.WrongWords(
                        EntryJson.anchor(value == null ? "" : value).spans());
            default -> new Change.NotAStatement();
        };
    }

    /** The words it was made on, joined. */
    String words() {
        return anchor == null ? "" : String.join(" … ", anchor.words());
    }

    static boolean isUndone(Judgement j, List<Judgement> log) {
        return undoing(j, log).isPresent();
    }

    static Optional<Judgement> undoing(Judgement j, List<Judgement> log) {
        return log.stream().filter(u -> u.undoes != null && u.undoes == j.id).findFirst();
    }
}
