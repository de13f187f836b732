package dixit.archive;

import dixit.archive.claim.Party;
import dixit.knowledge.Entry;
import dixit.knowledge.Held;
import dixit.knowledge.Holder;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Office;
import dixit.knowledge.Organisation;
import dixit.knowledge.PartialDate;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import dixit.record.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody acts or speaks by office: a person for the state or organisation of the office that the document names him
 * with, else of the one that the tables say he held when it was published, of all that he ever held if that day is not known; a
 * ministry for its state. Only where all offices agree. Not thread-safe.
 */
final class Served {
    /** Says when somebody holds an office, not which: "then US Secretary of State". */
    private static final Pattern PASSING = Pattern.compile(
            "^(?:(?:then|former|new|newly elected|next|outgoing|incoming|acting|current|late)\\s+)+",
            Pattern.CASE_INSENSITIVE);

    private final KnowledgeBase base = KnowledgeBase.shipped();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, Optional<Party>> known = new HashMap<>();
    private final @Nullable PartialDate published;

    private Served(@Nullable PartialDate published) {
        this.published = published;
    }

    static Served of(DocumentRecord record) {
        Served all = new Served(date(record.document().published()));
        for (Mention m : record.mentions()) {
            all.role(m.actor(), m.role());
        }
        for (Statement s : record.statements()) {
            all.role(Identity.key(s.speaker()), s.role());
        }
        return all;
    }

    private static @Nullable PartialDate date(@Nullable String edtf) {
        try {
            return edtf == null ? null : PartialDate.parse(edtf);
        } catch (IllegalArgumentException e) {
            return null; // 201X, a set of days: the tables cannot be asked
        }
    }

    private void role(@Nullable String actor, @Nullable String role) {
        if (actor != null && role != null && !role.isBlank()) {
            roles.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(role);
        }
    }

    /** Null if it is not known, or is nobody's servant. */
    @Nullable
    Party by(@Nullable Party party) {
        return party == null
                ? null
                : known.computeIfAbsent(party.id(), this::find).orElse(null);
    }

    /** The state or body of an office, where its words alone tell: "US Secretary of State", not "the minister". */
    Optional<Party> body(String office) {
        return body(base.officesNamed(PASSING.matcher(office).replaceFirst("")))
                .flatMap(base::entry)
                .map(Served::party);
    }

    private Optional<Party> find(String id) {
        if (id.startsWith("organisation/")) {
            return base.entry(id)
                    .flatMap(e ->
                            e instanceof Organisation o && o.state() != null ? base.entry(o.state()) : Optional.empty())
                    .map(Served::party);
        }
        if (!id.startsWith("person/")) {
            return Optional.empty();
        }
        Set<String> named = new LinkedHashSet<>();
        for (String role : roles.getOrDefault(id, Set.of())) {
            body(base.officesNamed(role)).ifPresent(named::add);
        }
        Optional<String> body = named.isEmpty() ? held(id) : only(named);
        return body.flatMap(base::entry).map(Served::party);
    }

    /** Of a document whose day is not known: whom he served in all his offices. */
    private Optional<String> held(String person) {
        if (published == null) {
            return body(base.terms(person).stream()
                    .map(t -> base.entry(t.office()).orElse(null))
                    .filter(Office.class::isInstance)
                    .map(Office.class::cast)
                    .toList());
        }
        return body(base.officesOf(person, published).stream()
                .filter(h -> h.held().compareTo(Held.LIKELY) >= 0)
                .map(Holder::office)
                .toList());
    }

    private Optional<String> body(List<Office> offices) {
        Set<String> bodies = new LinkedHashSet<>();
        for (Office o : offices) {
            Optional<Entry> body = base.entry(o.body());
            bodies.add(
                    body.isPresent() && body.get() instanceof Organisation org && org.state() != null
                            ? org.state()
                            : o.body());
        }
        return only(bodies);
    }

    private static Optional<String> only(Set<String> all) {
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private static Party party(Entry e) {
        return new Party(e.id(), e.name(), e.id().substring(0, Math.max(0, e.id().indexOf('/'))));
    }
}
