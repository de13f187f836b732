package dixit.archive;

import dixit.knowledge.names.Fold;
import dixit.record.ActorRef;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, by what people decided. The changes are gone through in the order in which they were made, each on what the
 * ones before it left, so that a person's decision means what that person saw. Pure; thread-safe.
 *
 * @param inForce the changes that count, oldest first
 */
record Identity(List<ActorChange> inForce) {
    /** Nobody decided anything. */
    static final Identity AS_FOUND = new Identity(List.of());

    /** What the name of somebody who is only described begins with. */
    private static final String DESCRIBED = "unnamed ";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 4;

    Identity {
        inForce = List.copyOf(inForce);
    }

    /** @param log judgements about actors, oldest first, undoing ones among them */
    static Identity of(List<Judgement> log) {
        return new Identity(log.stream()
                .filter(j -> !j.kind().equals(Judgement.UNDO) && !Judgement.isUndone(j, log))
                .map(Judgement::actorChange)
                .toList());
    }

    /**
     * Whom a document means by an actor.
     *
     * @param hash of the document
     * @param id of the actor as extracted
     * @param name of the actor as extracted
     */
    ActorRef shown(String hash, String id, String name) {
        String nowId = id;
        String nowName = name;
        for (ActorChange change : inForce) {
            if (!change.actor().equals(nowId)) {
                continue;
            }
            switch (change) {
                case ActorChange.Merge m -> {
                    nowId = m.into();
                    nowName = renamed(m.into(), m.intoName(), change);
                }
                case ActorChange.Split s
                when s.documents().contains(hash) -> {
                    nowId = s.into();
                    nowName = renamed(s.into(), s.intoName(), change);
                }
                case ActorChange.Split s -> {}
                case ActorChange.Rename r -> nowName = r.name();
            }
        }
        return new ActorRef(nowId, nowName);
    }

    /** The name that an actor had when somebody became that actor. */
    private String renamed(String id, String asFound, ActorChange before) {
        String name = asFound;
        for (ActorChange change : inForce) {
            if (change.equals(before)) {
                break;
            }
            if (change instanceof ActorChange.Rename r && r.actor().equals(id)) {
                name = r.name();
            }
        }
        return name;
    }

    /** As {@link #shown(String, String, String)} for a reference; the same one where people changed nothing. */
    ActorRef shown(String hash, ActorRef ref) {
        String key = key(ref);
        if (key == null || inForce.isEmpty()) {
            return ref;
        }
        ActorRef now = shown(hash, key, ref.name());
        return key.equals(now.id()) && now.name().equals(ref.name()) ? ref : now;
    }

    /**
     * The id of whom a reference means: its own; null for somebody who is only described. A name without one is taken for
     * that of the person of this name if it reads as a full name, as those do that people type in corrections, else for no
     * more than a name: {@code name/kestria}.
     */
    static @Nullable String key(@Nullable ActorRef ref) {
        if (ref == null || ref.id() != null) {
            return ref == null ? null : ref.id();
        }
        String slug = ref.name().startsWith(DESCRIBED) ? "" : Fold.slug(ref.name());
        return slug.isEmpty() ? null : (isFullName(ref.name()) ? "person/" : "name/") + slug;
    }

    /** Two to four words, each beginning with a capital letter. */
    private static boolean isFullName(String name) {
        String[] words = BLANKS.split(name.strip(), MOST_WORDS + 2);
        return words.length >= 2
                && words.length <= MOST_WORDS
                && Arrays.stream(words).allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    }
}
