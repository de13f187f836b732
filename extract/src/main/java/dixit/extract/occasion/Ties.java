package dixit.extract.occasion;

import dixit.extract.structure.Structure;
import dixit.record.ActorRef;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.Locale;
import java.util.Set;

/**
 * Ties to an occasion the statements that go on with it: those of the same speaker after the words that tell of it, unless
 * they have a day or an occasion of their own or were said earlier; and the headline's, where the speaker has no other.
 */
final class Ties {
    private static final Set<String> ELSEWHERE = Set.of(
            "earlier", "previously", "once", "formerly", "repeatedly", "often", "ago", "then", "separately", "later");
    /** With several occasions of one speaker a statement is tied only this near to the words about one, in UTF-16 units. */
    private static final int NEAR = 900;

    private final String text;
    private final Structure structure;
    private final Statement[] statements;
    private final int[] occasion;
    private final Ledger ledger;

    Ties(String text, Structure structure, Statement[] statements, int[] occasion, Ledger ledger) {
        this.text = text;
        this.structure = structure;
        this.statements = statements;
        this.occasion = occasion;
        this.ledger = ledger;
    }

    void tie() {
        for (int i = 0; i < statements.length; i++) {
            Statement s = statements[i];
            boolean free = occasion[i] < 0 && s.within() == null && s.kind() != StatementKind.TURN;
            if (free && !isElsewhere(s)) {
                occasion[i] = last(s);
            }
        }
    }

    /** The occasion of this speaker told last before the statement; -1 if none, or if it may be another. */
    private int last(Statement s) {
        int found = -1;
        int mine = 0;
        int at = s.extent().start();
        for (int o = 0; o < ledger.size(); o++) {
            if (!isBy(s.speaker(), ledger.draft(o).principal())) {
                continue;
            }
            mine++;
            boolean before = ledger.start(o) <= at;
            boolean nearer = found < 0 || ledger.start(o) >= ledger.start(found);
            found = before && nearer ? o : found;
        }
        if (mine == 1 && found < 0 && isHeadline(s)) {
            return ofHeadline(s);
        }
        boolean sure = mine == 1 || (found >= 0 && at - ledger.start(found) <= NEAR);
        return found >= 0 && sure && agrees(s, found) ? found : -1;
    }

    private int ofHeadline(Statement s) {
        for (int o = 0; o < ledger.size(); o++) {
            if (isBy(s.speaker(), ledger.draft(o).principal()) && agrees(s, o)) {
                return o;
            }
        }
        return -1;
    }

    private boolean isHeadline(Statement s) {
        Span headline = structure.headline();
        return headline != null && headline.overlaps(s.content().getFirst());
    }

    private static boolean isBy(@org.jspecify.annotations.Nullable ActorRef a, ActorRef b) {
        return a != null && a.id() != null && a.id().equals(b.id());
    }

    /** Its own day, if it has one, is that of the occasion. */
    private boolean agrees(Statement s, int o) {
        String date = ledger.date(o);
        return s.date() == null || s.date().equals(date);
    }

    /** "Earlier Holm said", "Holm had said". */
    private boolean isElsewhere(Statement s) {
        for (Span cue : s.cue()) {
            int from = Math.max(0, cue.start() - 40);
            int to = Math.min(text.length(), cue.end() + 14);
            String around = text.substring(from, to).toLowerCase(Locale.ROOT);
            for (String w : around.split("[^a-z]+", -1)) {
                if (ELSEWHERE.contains(w)) {
                    return true;
                }
            }
            if (text.substring(from, cue.start())
                    .toLowerCase(Locale.ROOT)
                    .stripTrailing()
                    .endsWith(" had")) {
                return true;
            }
        }
        return false;
    }
}
