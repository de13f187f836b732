package dixit.archive;

import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import dixit.record.Occasion;
import dixit.record.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record whose actors are who people say they are: in the list, in mentions, statements, occasions and claims. */
final class IdentifiedRecord {
    private final Identity identity;
    private final DocumentRecord record;
    private final Map<String, ActorRef> changed = new HashMap<>();
    /** For the name of somebody without an id the key of whom it means. */
    private final Map<String, String> keys = new HashMap<>();

    private IdentifiedRecord(Identity identity, DocumentRecord record) {
        this.identity = identity;
        this.record = record;
        record.actors().forEach(a -> change(a.id(), a.name()));
        record.statements().forEach(s -> change(s.speaker()));
        record.occasions().forEach(o -> change(o.principal()));
    }

    private void change(@Nullable ActorRef ref) {
        String key = Identity.key(ref);
        if (ref != null && key != null) {
            change(key, ref.name());
            if (ref.id() == null) {
                keys.putIfAbsent(ref.name(), key);
            }
        }
    }

    private void change(String id, String name) {
        ActorRef now = identity.shown(record.hash(), id, name);
        if (!id.equals(now.id()) || !now.name().equals(name)) {
            changed.putIfAbsent(id, now);
        }
    }

    /** The same record where nobody decided anything about its actors. */
    static DocumentRecord of(Identity identity, DocumentRecord record) {
        if (identity.inForce().isEmpty()) {
            return record;
        }
        IdentifiedRecord r = new IdentifiedRecord(identity, record);
        return r.changed.isEmpty() ? record : r.record();
    }

    private DocumentRecord record() {
        return record.toBuilder()
                .occasions(record.occasions().stream().map(this::occasion).toList())
                .actors(actors())
                .mentions(record.mentions().stream().map(this::mention).toList())
                .statements(record.statements().stream().map(this::statement).toList())
                .claimants(claim -> this::claimant)
                .build();
    }

    private List<Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Actor a : record.actors()) {
            ActorRef now = changed.get(a.id());
            Actor shown = now == null ? a : new Actor(id(a.id()), now.name(), kind(id(a.id()), a.kind()));
            actors.merge(shown.id(), shown, (one, same) -> one);
        }
        return List.copyOf(actors.values());
    }

    /** The kind that an id tells; ids begin with it. */
    private static ActorKind kind(String id, ActorKind otherwise) {
        for (ActorKind kind : ActorKind.values()) {
            if (id.startsWith(kind.code() + "/")) {
                return kind;
            }
        }
        return otherwise;
    }

    private String id(String id) {
        ActorRef now = changed.get(id);
        return now == null ? id : Objects.requireNonNullElse(now.id(), id);
    }

    /** Whom a claim names by id, or by name where that has none. */
    private String claimant(String idOrName) {
        String key = keys.getOrDefault(idOrName, idOrName);
        return changed.containsKey(key) ? id(key) : idOrName;
    }

    private @Nullable ActorRef ref(@Nullable ActorRef ref) {
        ActorRef now = changed.get(Objects.requireNonNullElse(Identity.key(ref), ""));
        return now == null ? ref : now;
    }

    private Mention mention(Mention m) {
        return new Mention(m.start(), m.end(), id(m.actor()), m.role(), m.form(), m.because());
    }

    private Statement statement(Statement s) {
        ActorRef now = ref(s.speaker());
        return Objects.equals(now, s.speaker()) ? s : s.toBuilder().speaker(now).build();
    }

    private Occasion occasion(Occasion o) {
        return new Occasion(
                o.id(),
                o.form(),
                ref(o.principal()),
                o.participants(),
                o.medium(),
                o.venue(),
                o.place(),
                o.date(),
                o.evidence(),
                o.because());
    }
}
