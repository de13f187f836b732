package dixit.archive;

import dixit.archive.claim.Party;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.names.Fold;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.DocumentRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the claims of a document mean by an id or a name. Not thread-safe. */
final class Parties {
    private final Map<String, Party> byId = new HashMap<>();
    private final Map<String, Party> byName = new HashMap<>();

    private Parties() {}

    /** @param record as shown, with people's decisions about its actors */
    static Parties of(DocumentRecord record) {
        Parties all = new Parties();
        record.actors()
                .forEach(a -> all.add(new Party(a.id(), a.name(), a.kind().code())));
        record.institutions().forEach(i -> all.add(new Party(i.id(), i.name(), i.kind())));
        record.statements().forEach(s -> all.add(s.speaker()));
        record.occasions().forEach(o -> all.add(o.principal()));
        return all;
    }

    private void add(@Nullable ActorRef ref) {
        String key = Identity.key(ref);
        if (ref != null && key != null) {
            add(new Party(key, ref.name(), kind(key)));
        }
    }

    private void add(Party party) {
        byId.putIfAbsent(party.id(), party);
        byName.putIfAbsent(party.name().toLowerCase(Locale.ROOT), party);
    }

    /** The party of this id or name. */
    Party of(String idOrName) {
        Party known = byId.get(idOrName);
        if (known == null) {
            known = byName.get(idOrName.toLowerCase(Locale.ROOT));
        }
        return known != null ? known : byId.computeIfAbsent(idOrName, Parties::other);
    }

    private static Party other(String idOrName) {
        return idOrName.indexOf('/') < 0
                ? words(idOrName)
                : KnowledgeBase.shipped()
                        .entry(idOrName)
                        .map(e -> new Party(e.id(), e.name(), kind(e)))
                        .orElseGet(() -> kind(idOrName) == null
                                ? words(idOrName)
                                : new Party(idOrName, idOrName.substring(idOrName.indexOf('/') + 1), kind(idOrName)));
    }

    private static @Nullable String kind(dixit.knowledge.Entry e) {
        return e instanceof dixit.knowledge.Institution i ? i.kind().code() : kind(e.id());
    }

    private static Party words(String words) {
        String slug = Fold.slug(words);
        return new Party(Party.WORDS + (slug.isEmpty() ? "unknown" : slug), words, null);
    }

    private static @Nullable String kind(String id) {
        for (ActorKind kind : ActorKind.values()) {
            if (id.startsWith(kind.code() + "/")) {
                return kind.code();
            }
        }
        return null;
    }
}
