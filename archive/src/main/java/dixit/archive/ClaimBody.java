package dixit.archive;

import dixit.archive.claim.Basis;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.StatusEntry;
import dixit.record.Because;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Genre;
import dixit.record.Span;
import dixit.record.Stance;
import dixit.record.StatusKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the claims holds beyond the columns that are searched.
 *
 * @param mode of an event; null where nothing tells
 * @param actor who did it, or whose stance it is; null where nobody is named
 * @param object recipient or institution; null where nobody is named
 */
record ClaimBody(
        String type,
        @Nullable EventMode mode,
        @Nullable Party actor,
        @Nullable Party object,
        boolean negated,
        boolean hedged,
        boolean future,
        boolean conditional,
        @Nullable String place,
        List<Span> condition,
        List<String> conditionWords,
        Genre genre,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        Party assertedBy,
        @Nullable Party speaksFor,
        @Nullable String statement,
        List<Span> evidence,
        List<String> words,
        List<String> around,
        @Nullable String date,
        @Nullable Basis basis,
        Because because) {

    private Ground ground(String key, DocumentSummary document) {
        return new Ground(
                key,
                document,
                genre,
                outlet,
                title,
                url,
                assertedBy,
                speaksFor,
                statement,
                evidence,
                words,
                around,
                date == null || basis == null ? null : new ClaimDate(date, basis),
                because);
    }

    EventEntry event(String key, DocumentSummary document) {
        return new EventEntry(
                actor,
                EventType.valueOf(type),
                mode,
                object,
                negated,
                hedged,
                future,
                conditional,
                place,
                ground(key, document));
    }

    PositionEntry position(String key, DocumentSummary document) {
        return new PositionEntry(
                named(actor, key),
                named(object, key),
                Stance.valueOf(type.toUpperCase(Locale.ROOT)),
                condition,
                conditionWords,
                ground(key, document));
    }

    StatusEntry status(String key, DocumentSummary document) {
        return new StatusEntry(
                named(object, key),
                StatusKind.valueOf(type.toUpperCase(Locale.ROOT)),
                actor,
                negated,
                future,
                ground(key, document));
    }

    private static Party named(@Nullable Party party, String key) {
        if (party == null) {
            throw new ArchiveException("claim " + key + " of the store is damaged: it names nobody");
        }
        return party;
    }
}
