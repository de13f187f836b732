package dixit.extract.occasion;

import dixit.extract.identity.Identities;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.extract.time.TimeExpression;
import dixit.record.Actor;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reading of one document; used once, on one thread. */
final class OccasionReading {
    private static final Set<String> PLACED =
            Set.of(Forms.SPEECH, Forms.REMARKS, Forms.PRESS_CONFERENCE, "briefing", Forms.MEETING, "session");

    private final Outlets outlets;
    private final String text;
    private final Structure structure;
    private final Identities identities;
    private final List<TimeExpression> times;
    private final TreeMap<Integer, Paragraph> paragraphs = new TreeMap<>();
    private final Statement[] statements;
    private final Ledger ledger = new Ledger();
    /** For each statement the index of its occasion in the ledger; -1 if none. */
    private final int[] occasion;

    OccasionReading(
            Outlets outlets, String text, Structure structure, Identities identities, List<TimeExpression> times) {
        this.outlets = outlets;
        this.text = text;
        this.structure = structure;
        this.identities = identities;
        this.times = times;
        this.statements = identities.statements().toArray(new Statement[0]);
        this.occasion = new int[statements.length];
        java.util.Arrays.fill(occasion, -1);
        structure.paragraphs().forEach(p -> paragraphs.put(p.span().start(), p));
    }

    Occasions read() {
        transcripts();
        announcements();
        for (int i = 0; i < statements.length; i++) {
            report(i);
        }
        new Ties(text, structure, statements, occasion, ledger).tie();
        dateFromOccasions();
        List<Statement> out = new ArrayList<>();
        for (int i = 0; i < statements.length; i++) {
            int o = occasion[i];
            out.add(
                    o < 0
                            ? statements[i]
                            : statements[i].toBuilder().occasion(ledger.id(o)).build());
        }
        return new Occasions(ledger.occasions(), out, new Recount(out, times).times());
    }

    private void transcripts() {
        Transcripts transcripts = new Transcripts(outlets, text, structure, identities.statements(), times);
        for (int p = 0; p < structure.info().parts().size(); p++) {
            Draft d = transcripts.of(p);
            int o = d == null || !d.isTold() ? -1 : ledger.add(d);
            for (int i = 0; i < statements.length && o >= 0; i++) {
                if (transcripts.isTurnOf(statements[i], p)) {
                    occasion[i] = o;
                }
            }
        }
    }

    private void announcements() {
        Map<String, String> names =
                identities.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a));
        Announcements a = new Announcements(outlets, text, identities.mentions(), names, times);
        for (Paragraph p : structure.paragraphs()) {
            if (p.role() != Paragraph.Role.TURN && p.role() != Paragraph.Role.BYLINE) {
                a.in(p).forEach(ledger::add);
            }
        }
    }

    /** The statement's own sentence: its date, its occasion. */
    private void report(int i) {
        Statement s = statements[i];
        Paragraph p = s.kind() == StatementKind.TURN ? null : paragraph(s);
        Frame f = p == null ? null : Frame.of(outlets, text, p.span(), s, times);
        if (f == null) {
            return;
        }
        SaidDate.Found date = SaidDate.in(f);
        String said = date == null ? null : date.time().value();
        if (date != null) {
            statements[i] = s.toBuilder().date(said).dateBecause(date.because()).build();
        }
        ActorRef speaker = s.speaker();
        if (s.within() != null || speaker == null || speaker.id() == null || inTranscript(p)) {
            return;
        }
        Draft d = PhraseReader.in(f, speaker, said);
        if (d != null) {
            occasion[i] = ledger.addOrRecall(placed(d));
        }
    }

    private boolean inTranscript(@Nullable Paragraph p) {
        return p != null && p.role() == Paragraph.Role.TURN;
    }

    private @Nullable Paragraph paragraph(Statement s) {
        Span words = !s.cue().isEmpty()
                ? s.cue().getFirst()
                : !s.source().isEmpty() ? s.source().getFirst() : s.content().getFirst();
        Map.Entry<Integer, Paragraph> e = paragraphs.floorEntry(words.start());
        return e != null && e.getValue().span().contains(words) ? e.getValue() : null;
    }

    /** A report sent from a town on the day of the speech was sent from where it was held. */
    private Draft placed(Draft d) {
        String place = structure.info().place();
        boolean sameDay = d.date() != null && d.date().equals(structure.info().published());
        boolean there = structure.dateline() != null && PLACED.contains(d.form()) && d.place() == null && sameDay;
        return there ? d.withPlace(place) : d;
    }

    /** What was said on an occasion was said on its day. */
    private void dateFromOccasions() {
        for (int i = 0; i < statements.length; i++) {
            String date = occasion[i] < 0 ? null : ledger.date(occasion[i]);
            if (date != null && statements[i].date() == null) {
                statements[i] = statements[i].toBuilder()
                        .date(date)
                        .dateBecause(new Because("said.occasion", 0.85))
                        .build();
            }
        }
    }
}
