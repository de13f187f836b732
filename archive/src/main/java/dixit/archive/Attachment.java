package dixit.archive;

import dixit.record.DocumentRecord;
import dixit.record.Offsets;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which correction belongs to which statement of a record that may have been extracted anew since: by key where the
 * statement still stands at the same place, else by the largest common part of the words.
 */
final class Attachment {
    private final List<List<Correction>> inForce = new ArrayList<>();
    private final Correction[] corrections;

    private Attachment(int statements, int corrections) {
        for (int i = 0; i < statements; i++) {
            inForce.add(new ArrayList<>());
        }
        this.corrections = new Correction[corrections];
    }

    /** @param log judgements on this document, oldest first, undoing ones among them */
    static Attachment of(DocumentRecord record, Offsets offsets, List<String> keys, List<Judgement> log) {
        List<Judgement> made =
                log.stream().filter(j -> !j.kind().equals(Judgement.UNDO)).toList();
        Attachment all = new Attachment(keys.size(), made.size());
        Set<String> taken = new HashSet<>();
        for (int i = made.size() - 1; i >= 0; i--) {
            Judgement j = made.get(i);
            int target = target(record, offsets, keys, j);
            Optional<Change> change = j.change(record.text(), offsets);
            Correction.State state = Judgement.isUndone(j, log)
                    ? Correction.State.UNDONE
                    : target < 0 || change.isEmpty()
                            ? Correction.State.UNATTACHED
                            : taken.add(target + j.kind()) ? Correction.State.IN_FORCE : Correction.State.SUPERSEDED;
            String key = target < 0 ? String.valueOf(j.statement()) : keys.get(target);
            Correction correction = correction(j, key, change.orElseGet(j::changeAsMade), state, log);
            all.corrections[i] = correction;
            if (state == Correction.State.IN_FORCE) {
                all.inForce.get(target).addFirst(correction);
            }
        }
        return all;
    }

    private static int target(DocumentRecord record, Offsets offsets, List<String> keys, Judgement j) {
        int same = j.statement() == null ? -1 : keys.indexOf(j.statement());
        if (same >= 0 || j.anchor() == null) {
            return same;
        }
        List<List<Span>> contents =
                record.statements().stream().map(Statement::content).toList();
        return j.anchor()
                .locate(record.text(), offsets)
                .map(place -> Anchor.best(place, contents))
                .orElse(-1);
    }

    private static Correction correction(
            Judgement j, String key, Change change, Correction.State state, List<Judgement> log) {
        Optional<Judgement> undoing = Judgement.undoing(j, log);
        return new Correction(
                j.id(),
                key,
                String.valueOf(j.document()),
                j.words(),
                change,
                j.who(),
                j.at(),
                j.note(),
                state,
                undoing.map(Judgement::who).orElse(null),
                undoing.map(Judgement::at).orElse(null));
    }

    /** Corrections in force on a statement, oldest first. */
    List<Correction> inForce(int statement) {
        return inForce.get(statement);
    }

    /** For each statement what is to be changed, oldest first. */
    List<List<Change>> changes() {
        return inForce.stream()
                .map(list -> list.stream().map(Correction::change).toList())
                .toList();
    }

    /** All corrections, oldest first. */
    List<Correction> corrections() {
        return Arrays.asList(corrections);
    }
}
