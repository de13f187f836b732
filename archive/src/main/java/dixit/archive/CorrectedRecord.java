package dixit.archive;

import dixit.record.Actor;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Claim;
import dixit.record.DocumentRecord;
import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A record after people's changes. A statement that is none takes the positions, events and links with it that rest on it; one
 * that somebody else said gives them to that speaker.
 *
 * @param record what is left
 * @param statements for each statement of the extracted record how it is shown, those taken away included
 */
record CorrectedRecord(DocumentRecord record, List<Statement> statements) {
    /** @param changes for each statement of the record what is changed in it */
    static CorrectedRecord of(DocumentRecord record, List<List<Change>> changes) {
        if (changes.stream().allMatch(List::isEmpty)) {
            return new CorrectedRecord(record, record.statements());
        }
        List<Statement> shown = new ArrayList<>();
        Map<String, @Nullable String> gone = new HashMap<>();
        Map<String, Statement> said = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Statement found = record.statements().get(i);
            Statement now = apply(record, found, changes.get(i));
            shown.add(now);
            if (changes.get(i).stream().anyMatch(c -> c instanceof Change.NotAStatement)) {
                gone.put(found.id(), found.within());
            } else if (!Objects.equals(found.speaker(), now.speaker())) {
                said.put(found.id(), now);
            }
        }
        return new CorrectedRecord(left(record, shown, gone, said), List.copyOf(shown));
    }

    private static Statement apply(DocumentRecord record, Statement found, List<Change> changes) {
        if (changes.isEmpty()) {
            return found;
        }
        Statement.Builder now = found.toBuilder();
        for (Change change : changes) {
            switch (change) {
                case Change.WrongSpeaker c ->
                    now.speaker(c.speaker().isEmpty() ? null : actor(record, c.speaker()))
                            .role(null)
                            .speakerBecause(c.speaker().isEmpty() ? null : because(c));
                case Change.WrongWords c ->
                    now.content(c.content())
                            .quotes(inside(found.quotes(), c.content()))
                            .insertions(inside(found.insertions(), c.content()));
                case Change.NotAStatement c -> {}
            }
        }
        return now.because(because(changes.getLast())).build();
    }

    private static Because because(Change change) {
        return new Because("correction:" + change.code(), 1);
    }

    /** Whom a document means by a name: its actor of that name, else somebody of whom only the name is known. */
    static ActorRef actor(DocumentRecord record, String name) {
        return record.actors().stream()
                .filter(a -> a.name().equalsIgnoreCase(name))
                .findFirst()
                .map((Actor a) -> new ActorRef(a.id(), a.name()))
                .orElseGet(() -> new ActorRef(null, name));
    }

    private static List<Span> inside(List<Span> layer, List<Span> content) {
        return layer.stream()
                .filter(s -> content.stream().anyMatch(c -> c.contains(s)))
                .toList();
    }

    private static DocumentRecord left(
            DocumentRecord r, List<Statement> shown, Map<String, @Nullable String> gone, Map<String, Statement> said) {
        List<Statement> statements = shown.stream()
                .filter(s -> !gone.containsKey(s.id()))
                .map(s -> s.toBuilder().within(left(s.within(), gone)).build())
                .toList();
        return r.toBuilder()
                .statements(statements)
                .links(links(r, gone, said))
                .claims(c -> c.statement() == null || !gone.containsKey(c.statement()))
                .claimants(c -> claimant(c, r, said))
                .build();
    }

    /** Links that rest on a statement that is none, or on a speaker who was another, are gone. */
    private static List<Link> links(DocumentRecord r, Map<String, @Nullable String> gone, Map<String, Statement> said) {
        List<Span> places = r.statements().stream()
                .filter(s -> gone.containsKey(s.id()) || said.containsKey(s.id()))
                .flatMap(s -> s.content().stream())
                .toList();
        return r.links().stream()
                .filter(l -> places.stream().noneMatch(p -> touches(l.quote(), p) || touches(l.record(), p)))
                .toList();
    }

    private static boolean touches(List<Span> spans, Span place) {
        return spans.stream().anyMatch(place::contains);
    }

    /** The nearest statement around that is left. */
    private static @Nullable String left(@Nullable String id, Map<String, @Nullable String> gone) {
        String at = id;
        for (int steps = 0; at != null && gone.containsKey(at); steps++) {
            at = steps > gone.size() ? null : gone.get(at);
        }
        return at;
    }

    /**
     * What becomes of the names in a claim that rests on a statement of which the speaker is another now: where the old one
     * asserts it, he is the new one, and so is his "I" and "we".
     */
    private static UnaryOperator<String> claimant(Claim claim, DocumentRecord r, Map<String, Statement> said) {
        Statement now = said.get(Objects.requireNonNullElse(claim.statement(), ""));
        ActorRef old = now == null
                ? null
                : r.statement(now.id()).map(Statement::speaker).orElse(null);
        if (now == null || old == null || !means(old, claim.assertedBy())) {
            return UnaryOperator.identity();
        }
        ActorRef speaker = now.speaker();
        String name = speaker == null ? "unknown" : Objects.requireNonNullElse(speaker.id(), speaker.name());
        return asked -> means(old, asked) ? name : asked;
    }

    private static boolean means(ActorRef ref, String idOrName) {
        return idOrName.equals(ref.id()) || idOrName.equals(ref.name());
    }
}
