package dixit.extract.position;

import dixit.knowledge.KnowledgeBase;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The adjectives of the knowledge base of the hour; made anew where the base is another. Thread-safe. */
final class KnownAdjectives {
    private record Known(KnowledgeBase base, Adjectives adjectives) {}

    private final Supplier<KnowledgeBase> source;
    private volatile @Nullable Known known;

    KnownAdjectives(Supplier<KnowledgeBase> source) {
        this.source = source;
    }

    Adjectives now() {
        KnowledgeBase base = source.get();
        Known now = known;
        if (now == null || !now.base().equals(base)) {
            now = new Known(base, new Adjectives(base));
            known = now;
        }
        return now.adjectives();
    }
}
