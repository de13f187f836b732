package dixit.extract.occasion;

import dixit.extract.structure.Structure;
import dixit.extract.structure.Turn;
import dixit.extract.time.TimeExpression;
import dixit.extract.time.Tokens;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The occasion that a transcript or the text of a speech is the record of: one for each such part. */
final class Transcripts {
    /** Whoever has less than this share of the words is not the one who was interviewed. */
    private static final double PRINCIPAL = 0.5;

    private static final Set<String> BASES = Set.of(
            "date-in-title",
            "dated-line",
            "line-with-date",
            "dateline",
            "dateline-and-weekday",
            "dateline-weekday-and-names");
    private static final int LEAD = 700;

    private final Outlets outlets;
    private final String text;
    private final Structure structure;
    private final List<Statement> statements;
    private final List<TimeExpression> times;

    Transcripts(
            Outlets outlets, String text, Structure structure, List<Statement> statements, List<TimeExpression> times) {
        this.outlets = outlets;
        this.text = text;
        this.structure = structure;
        this.statements = statements;
        this.times = times;
    }

    /** The occasion of a part; null if it is no transcript, or nobody says who spoke there. */
    @Nullable
    Draft of(int index) {
        Part part = structure.info().parts().get(index);
        boolean spoken = part.genre() == Genre.INTERVIEW_TRANSCRIPT || part.genre() == Genre.SPEECH;
        ActorRef principal = spoken ? principal(index) : null;
        if (principal == null) {
            return null;
        }
        Span lead = lead(part);
        Tokens t = new Tokens(text, lead);
        Draft named = named(t, part, principal);
        Draft titled = named == null ? titled(part, principal, lead) : named;
        Draft plain = titled != null ? titled : plain(part, principal, lead);
        Draft dated = plain.date() == null ? plain.withDate(date(index, part)) : plain;
        Draft placed = dated.place() == null ? dated.withPlace(part.place()) : dated;
        boolean excerpt = part.title() == null && placed.medium() == null && part.publisher() != null && index > 0;
        return excerpt
                ? new Draft(
                        placed.form(),
                        principal,
                        placed.participant(),
                        part.publisher(),
                        placed.venue(),
                        placed.place(),
                        placed.date(),
                        placed.evidence(),
                        placed.because())
                : placed;
    }

    /** Who says most, questions apart; null where nobody says half of it. */
    private @Nullable ActorRef principal(int index) {
        Set<Integer> questions = new HashSet<>();
        for (Turn turn : structure.turns()) {
            if (turn.role() == Turn.Role.QUESTION) {
                questions.add(turn.content().getFirst().start());
            }
        }
        Map<String, Integer> words = new TreeMap<>();
        Map<String, ActorRef> refs = new TreeMap<>();
        int all = 0;
        for (Statement s : statements) {
            if (isTurnOf(s, index) && !questions.contains(s.content().getFirst().start())) {
                int length = s.content().stream().mapToInt(Span::length).sum();
                all += length;
                ActorRef speaker = s.speaker();
                if (speaker != null && speaker.id() != null) {
                    words.merge(speaker.name(), length, Integer::sum);
                    refs.put(speaker.name(), speaker);
                }
            }
        }
        String most = words.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
        return most == null || words.getOrDefault(most, 0) < PRINCIPAL * all ? null : refs.get(most);
    }

    boolean isTurnOf(Statement s, int index) {
        return s.kind() == StatementKind.TURN && s.within() == null && partOf(s) == index;
    }

    private int partOf(Statement s) {
        int at = s.content().getFirst().start();
        List<Part> parts = structure.info().parts();
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).span().contains(at)) {
                return i;
            }
        }
        return 0;
    }

    /** The first lines of the part, up to its first turn. */
    private Span lead(Part part) {
        int end = Math.min(part.end(), part.start() + LEAD);
        for (Turn turn : structure.turns()) {
            Span first = turn.label() == null ? turn.content().getFirst() : turn.label();
            if (first.start() >= part.start() && first.start() < end) {
                end = first.start();
            }
        }
        return new Span(part.start(), Math.max(part.start(), end));
    }

    /** The first noun of a form in the title or the lead, with what follows it. */
    private @Nullable Draft named(Tokens t, Part part, ActorRef principal) {
        for (int k = 0; k < t.size(); k++) {
            boolean remarks = t.is(k, "remarks");
            Forms.Found form = remarks ? new Forms.Found(Forms.SPEECH, k + 1) : Forms.at(t, k);
            boolean other = form != null && form.form().equals(Forms.MEETING) && part.genre() == Genre.SPEECH;
            if (form != null
                    && !other
                    && !form.form().equals(Forms.ESSAY)
                    && !form.form().equals(Forms.SOCIAL_POST)) {
                Details d = new Details(outlets, text, t, i -> false, i -> time(t, i)).read(form.to(), form.form());
                return d.draft(form.form(), principal, k, null, "transcript-title", 0.9);
            }
        }
        return null;
    }

    /** What a title tells that stands beside the text, as on a page of its own. */
    private @Nullable Draft titled(Part part, ActorRef principal, Span lead) {
        String title = part.title();
        if (title == null) {
            return null;
        }
        Tokens t = new Tokens(title, new Span(0, title.length()));
        for (int k = 0; k < t.size(); k++) {
            Forms.Found form = Forms.at(t, k);
            if (form != null && (form.form().equals(Forms.INTERVIEW) || part.genre() == Genre.SPEECH)) {
                Details d = new Details(outlets, title, t, i -> false, i -> null).read(form.to(), form.form());
                Draft read = d.draft(form.form(), principal, k, null, "transcript-title", 0.9);
                Draft placed = read.place() == null ? read.withPlace(TitleDate.town(title, t)) : read;
                return placed.withDate(TitleDate.says(t, part.published()) ? part.published() : null)
                        .withEvidence(evidence(part, lead));
            }
        }
        return null;
    }

    private static Span evidence(Part part, Span lead) {
        return lead.isEmpty() ? new Span(part.start(), part.start() + 1) : lead;
    }

    private @Nullable TimeExpression time(Tokens t, int k) {
        int at = t.at(k).start();
        return times.stream().filter(x -> x.span().start() == at).findFirst().orElse(null);
    }

    private static Draft plain(Part part, ActorRef principal, Span lead) {
        String form = part.genre() == Genre.SPEECH ? Forms.SPEECH : Forms.INTERVIEW;
        return new Draft(
                form,
                principal,
                null,
                null,
                null,
                null,
                null,
                evidence(part, lead),
                new Because("occasion.transcript", 0.75));
    }

    /** The date of the part, where it stands with the transcript and is not that of a file. */
    private @Nullable String date(int index, Part part) {
        String basis = structure.info().basis().getOrDefault("published", "");
        return index > 0 || BASES.contains(basis) ? part.published() : null;
    }
}
